import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { toldOfLink } from './link.ts'
import { receiptCode } from './receipt-code.ts'
import { text } from './text/index.ts'

const world = useWorld()
const { given } = world
let publication: { id: string }

beforeAll(async () => {
  await given.organisation()
  await given.person('Fatima Aziz', { number: '1001' })
  await given.person('Tom Claes', { email: null })
  publication = await given.published()
})

const shaOn = (html: string) => /name="seenSha256" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''

async function asked(name: string, options = {}) {
  const person = await given.person(name, options)
  await given.round(publication)
  const request = await given.requestOf(person)
  const browser = await world.as(person, 'mail-link')
  const path = `/sign/${request.id}/signature`
  const sign = async (fields = {}) => {
    const seenSha256 = shaOn(await (await browser.get(path)).text())
    return browser.post(path, { typedName: name, language: 'nl', seenSha256, ...fields })
  }
  return { person, request, browser, path, sign }
}

describe('somebody who was asked', () => {
  test('reads, signs by typing their name, and gets a receipt', async () => {
    const { browser, path, request, sign, person } = await asked('Sanne de Wit', {
      number: 'P-077',
    })
    const reading = await (await browser.get(`/sign/${request.id}`)).text()
    expect(reading).toContain('Zo gaan wij om met')
    expect(reading).toContain(`/sign/${request.id}/signature`)

    const reply = await sign()
    expect(reply.status).toBe(303)
    const thanks = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(thanks).toContain('Dank je wel')

    const signature = await world.db
      .selectFrom('signatures')
      .selectAll()
      .where('task_id', '=', request.id)
      .executeTakeFirstOrThrow()
    expect(signature).toMatchObject({
      person_id: person.id,
      person_name: 'Sanne de Wit',
      person_number: 'P-077',
      language: 'nl',
      identified_by: 'mail-link',
      late: false,
    })
    const receipt = await browser.get(`/proofs/${signature.id}.pdf`)
    expect(receipt.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await receipt.arrayBuffer()).toString('latin1')).toMatch(
      /^%PDF-1\.7[\s\S]*ETSI\.CAdES\.detached/,
    )
    expect(await (await browser.get('/proofs')).text()).toContain(signature.id)
    expect(await (await browser.get(`/proofs/${signature.id}`)).text()).toContain(
      signature.html_sha256,
    )
    const auditor = await world.as(await given.person('An Auditor', { roles: ['auditor'] }))
    expect((await auditor.get(`/proofs/${signature.id}`)).status).toBe(200)
    const colleague = await world.as(await given.person('Een Collega'))
    for (const anybody of [colleague, await world.as()]) {
      const record = await (await anybody.get(`/proofs/${signature.id}`)).text()
      expect(record).toContain(text.nl.record.lead)
      for (const own of ['Sanne', 'P-077', signature.html_sha256, 'november'])
        expect(record).not.toContain(own)
      expect((await anybody.get(`/proofs/${signature.id}.pdf`)).status).not.toBe(200)
    }
    expect(await (await browser.get(path)).text()).toContain('Je hebt dit al ondertekend')
  })

  test('reads before coming in which text it is and until when, and nothing of whose link it is', async () => {
    const { request } = await asked('Wies Waarheen')
    const told = await toldOfLink?.(world.services, `/sign/${request.id}`, 'nl')
    expect(told).toBe(
      'Ons socialmediabeleid, versie 1, ligt voor je klaar om te lezen en te ondertekenen, graag uiterlijk 4 december 2026.',
    )
    for (const path of ['/sign/', '/sign/nonsense', `/sign/${newId()}`])
      expect(await toldOfLink?.(world.services, path, 'nl')).toBeUndefined()
  })

  test('finds text and proof again with the code on the receipt, and nobody does without', async () => {
    const { browser, sign, request } = await asked('Koen de Graaf')
    await sign()
    const { id } = await world.db
      .selectFrom('signatures')
      .select('id')
      .where('task_id', '=', request.id)
      .executeTakeFirstOrThrow()
    await browser.post('/session/end')
    const anybody = await world.as()
    const code = receiptCode(world.services.keyring, id)
    const found = await anybody.post(`/proofs/${id}`, { code: code.toLowerCase() })
    expect(await found.text()).toContain(text.nl.record.yours)
    for (const what of ['receipt', 'document']) {
      const file = await anybody.post(`/proofs/${id}`, { code, what })
      expect(file.headers.get('content-type')).toBe('application/pdf')
    }
    for (const wrong of ['', 'AAAA-AAAA', receiptCode(world.services.keyring, newId())]) {
      const refused = await anybody.post(`/proofs/${id}`, { code: wrong, what: 'receipt' })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(text.nl.record.wrong)
    }
    const unknown = await anybody.post(`/proofs/${newId()}`, { code })
    expect([unknown.status, (await anybody.get('/proofs/nonsense')).status]).toEqual([404, 404])
    const tries = Array.from({ length: 12 }, () => anybody.post(`/proofs/${id}`, { code: 'A' }))
    expect((await Promise.all(tries)).map(({ status }) => status)).toContain(429)
  })

  test('who has no mailbox is told the code with the thanks', async () => {
    const { sign, browser } = await asked('Zonder Postbus', { email: null })
    const thanks = await browser.get((await sign()).headers.get('location') ?? '')
    expect(await thanks.text()).toMatch(/<b class="num">[0-9A-Z]{4}-[0-9A-Z]{4}<\/b>/)
  })

  test('signs in two tabs at once, and one signature stands', async () => {
    const { sign, request, browser, path } = await asked('Noor Bakker')
    const seenSha256 = shaOn(await (await browser.get(path)).text())
    const replies = await Promise.all([
      sign({ seenSha256 }),
      sign({ seenSha256 }),
      sign({ seenSha256 }),
    ])
    expect(replies.map((reply) => reply.status)).toEqual([303, 303, 303])
    const kept = await world.db
      .selectFrom('signatures')
      .select('id')
      .where('task_id', '=', request.id)
      .execute()
    expect(kept).toHaveLength(1)
  })

  test('keeps what was typed when the name is not theirs', async () => {
    const { sign } = await asked('Emma Jacobs')
    const reply = await sign({ typedName: 'Piet Puk' })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('value="Piet Puk"')
    expect(page).toContain('lijkt niet op de naam')
  })

  test('is not somebody else with the same particles, and signs nothing beside their name', async () => {
    const { sign, request } = await asked('Łukasz van den Berg')
    for (const typedName of ['Els van den Broeck', 'van den', 'Łukasz weigert', 'Ł.'])
      expect((await sign({ typedName })).status).toBe(422)
    expect((await sign({ typedName: 'LUKASZ BERG' })).status).toBe(303)
    expect(await given.requestOf({ id: request.person_id })).toMatchObject({ state: 'done' })
  })

  test('who signs late is thanked, not scolded', async () => {
    const { sign, request, browser, path } = await asked('Late Lies')
    const before = world.clock.now()
    world.clock.set('2026-12-05T10:00:00Z')
    browser.cookies = (await world.as({ id: request.person_id }, 'mail-link')).cookies
    expect((await sign()).status).toBe(303)
    expect(await (await browser.get(`${path}?done`)).text()).toContain(
      'Fijn dat je het alsnog deed',
    )
    world.clock.set(before)
  })

  test('does not find what was asked of somebody else', async () => {
    const { request } = await asked('Ada Vos')
    const other = await world.as(await given.person('Bram Mol'))
    expect((await other.get(`/sign/${request.id}`)).status).toBe(404)
    expect((await other.post(`/sign/${request.id}/signature`, { typedName: 'Bram' })).status).toBe(
      404,
    )
  })
})

test('small improvements keep what was signed, and who has not signed yet signs the improved text', async () => {
  const signer = await asked('Lien Maes')
  expect((await signer.sign()).status).toBe(303)
  const waiting = await asked('Wim Wacht')
  const improved = await given.published({ material: false })

  expect((await waiting.sign()).status).toBe(303)
  expect((await signer.sign()).headers.get('location')).toBe(signer.path)
  const kept = await world.db
    .selectFrom('signatures')
    .select(['task_id', 'publication_id'])
    .where('task_id', 'in', [signer.request.id, waiting.request.id])
    .orderBy('signed_at')
    .execute()
  expect(kept).toContainEqual({ task_id: signer.request.id, publication_id: publication.id })
  expect(kept).toContainEqual({ task_id: waiting.request.id, publication_id: improved.id })
  publication = improved
})

test('nobody is asked twice for the same version, however many rounds are opened', async () => {
  const { person } = await asked('Nel Nogeens')
  await given.round(publication)
  const requests = await world.db
    .selectFrom('tasks')
    .select('state')
    .where('person_id', '=', person.id)
    .execute()
  expect(requests).toEqual([{ state: 'open' }])
})

test('a newer version closes what was still open, and says so kindly', async () => {
  const { sign, request } = await asked('Mo Idrissi')
  const seenSha256 = 'f'.repeat(64)
  await given.published()
  const reply = await sign({ seenSha256 })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('nieuwere versie')
  expect(await given.requestOf({ id: request.person_id })).toMatchObject({ state: 'closed' })
})

test('history and signatures cannot be rewritten by the application', async () => {
  for (const table of ['history', 'signatures', 'publication_texts'] as const)
    await expect(world.db.deleteFrom(table).execute()).rejects.toThrow(/permission denied/)
})

test('who begins at a version asks about that one', async () => {
  const { id } = await given.published({ document: 'corporate' })
  const hr = await world.as(await given.person('Hilde Raes', { roles: ['hr'] }))
  const versions = await (await hr.get('/publications')).text()
  const begins = [...versions.matchAll(/href="(\/signing\/rounds\/new\?[^"]+)"/g)]
  const [link = ''] = begins.map(([, href = '']) => href).filter((href) => href.includes(id))
  const page = await (await hr.get(link)).text()
  const chosen = [...page.matchAll(/<input[^>]* name="thingId"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => input.includes('checked'))
  expect(chosen.map((input) => /value="([^"]+)"/.exec(input)?.[1])).toEqual([id])
})
