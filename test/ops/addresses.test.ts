import { beforeAll, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { changePerson, importPeople } from '../../src/modules/people/index.ts'
import { DAY } from '../../src/platform/calendar.ts'
import { addressDigest } from '../../src/platform/evidence/index.ts'
import { createSender } from '../../src/platform/mail/sender.ts'
import { sha256Hex } from '../../src/platform/secrets.ts'
import { command } from '../../src/platform/who.ts'
import { useWorld } from '../world.ts'

const world = useWorld()
const { given } = world
let publication: { id: string }

beforeAll(async () => {
  await given.organisation()
  publication = await given.published()
})

/** Sends what is due; says to whom which letter went. */
async function post() {
  const sent: { to: string; subject: string; text: string }[] = []
  const transport = {
    send: async (mail: { address: string }, letter: { subject: string; text: string }) =>
      void sent.push({ to: mail.address, subject: letter.subject, text: letter.text }),
    verify: async () => true,
    close: () => {},
  }
  await createSender(world.services, transport, { senderName: async () => 'Leidraad' }).flush()
  return sent
}

const changed = ({ id, name }: { id: string; name: string }, email: string) =>
  world.services.perform(changePerson, command, { id, name, email, language: 'nl' })

const digestOf = (address: string) => addressDigest(world.services.keyring, sha256Hex(address))

const factsOf = async (id: string, name: string) => {
  const rows = await world.db
    .selectFrom('history')
    .select('facts')
    .where('thing_id', '=', id)
    .where('name', '=', name)
    .orderBy('id')
    .execute()
  return rows.map(({ facts }) => facts as Record<string, unknown>)
}

/** Asks for a code, reads it in the mailbox, and signs with it, as whoever reads that mailbox can. */
async function signsByCode(person: { id: string; name: string }, email: string) {
  const { id } = await given.requestOf(person)
  const browser = await world.as()
  await browser.post('/sign-in', { email, to: `/sign/${id}` })
  const code = (await post()).map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find(Boolean) ?? ''
  expect((await browser.post('/sign-in/code', { code })).status).toBe(303)
  const page = await (await browser.get(`/sign/${id}/signature`)).text()
  const fields = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, n, v]) => [
      `${n}`,
      `${v}`,
    ]),
  )
  const reply = await browser.post(`/sign/${id}/signature`, { ...fields, typedName: person.name })
  expect(reply.status).toBe(303)
  const signature = await world.db
    .selectFrom('signatures')
    .selectAll()
    .where('task_id', '=', id)
    .executeTakeFirstOrThrow()
  return { browser, signature }
}

test('whose address is changed hears of it at the old one, and the history keeps both without telling them', async () => {
  const noor = await given.person('Noor Aerts', { email: 'noor@korenaar.test' })
  expect((await changed(noor, 'noor.nieuw@korenaar.test')).ok).toBe(true)

  const sent = await post()
  expect(sent.map(({ to }) => to)).toEqual(['noor@korenaar.test'])
  expect(sent[0]?.subject).toBe('Je e-mailadres is gewijzigd')
  expect(sent[0]?.text).not.toContain('noor.nieuw')
  expect(await factsOf(noor.id, 'people.address-changed')).toEqual([
    { before: digestOf('noor@korenaar.test'), after: digestOf('noor.nieuw@korenaar.test') },
  ])
  expect(await world.db.selectFrom('address_changes').selectAll().execute()).toEqual([])
})

test('also where a file changed it, and only whose address it changed', async () => {
  const before = await given.person('Bram Bakker', { email: 'bram@korenaar.test' })
  await given.person('Cas Claes', { email: 'cas@korenaar.test' })
  await world.db.updateTable('people').set({ number: '71' }).where('id', '=', before.id).execute()
  const file =
    'nummer;naam;e-mail;taal\n71;Bram Bakker;bram@anders.test;nl\n72;Dina Dal;dina@anders.test;nl\n'
  const wish = { file: 'mensen.csv', who: command }
  expect(await importPeople(world.services, Buffer.from(file), wish)).toMatchObject({
    imported: true,
  })
  expect((await post()).map(({ to }) => to)).toEqual(['bram@korenaar.test'])
  expect(await factsOf(before.id, 'people.address-changed')).toHaveLength(1)
})

test('a signature says where its code went, and that the address was changed shortly before', async () => {
  const eva = await given.person('Eva Everts', { email: 'eva@korenaar.test' })
  await given.round(publication)
  await post()
  await changed(eva, 'hr@elders.test')
  world.clock.pass(2 * DAY)
  await post()
  const { browser, signature } = await signsByCode(eva, 'hr@elders.test')
  expect(signature.identified_to).toBe(digestOf('hr@elders.test'))
  expect(signature.address_changed_at).not.toBeNull()
  expect(await factsOf(signature.task_id, 'signing.signed')).toMatchObject([
    {
      identifiedTo: digestOf('hr@elders.test'),
      addressChangedAt: signature.address_changed_at?.toISOString(),
    },
  ])
  expect(await (await browser.get(`/proofs/${signature.id}`)).text()).toContain(
    'Het e-mailadres van de ondertekenaar was 2 dagen eerder gewijzigd.',
  )

  await changed(eva, 'eva@korenaar.test')
  const { lines, sound } = await verification(world.services)
  expect(sound).toBe(true)
  expect(lines.join('\n')).toMatch(
    /1 of the signatures were given with a code or link that went to another address/,
  )
})

test('two weeks later an address is an address like any other', async () => {
  const faas = await given.person('Faas Feys', { email: 'faas@korenaar.test' })
  await given.round(publication)
  await changed(faas, 'faas.feys@korenaar.test')
  world.clock.pass(15 * DAY)
  await post()
  const { signature } = await signsByCode(faas, 'faas.feys@korenaar.test')
  expect(signature.address_changed_at).toBeNull()
})
