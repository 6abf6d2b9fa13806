import { describe, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import type { KnownLink } from './fixtures.ts'
import { afterUpgrade, type OldHouse } from './old-house.ts'
import { peopleWithDates } from './sql.ts'

/** Looks at a link as mail scanners do, then follows it as a person does. */
async function follow({ browser }: OldHouse, { token }: KnownLink) {
  const phone = browser()
  const looked = await phone.get(`/link/${token}`)
  const went = await phone.post(`/link/${token}`)
  const path = went.headers.get('location')
  const page = path ? await phone.get(path) : went
  const html = await page.text()
  const [, name = ''] = /href="\/me\/security"[^>]*>([^<]*)/.exec(html) ?? []
  return { phone, path, name, statuses: [looked.status, page.status], html }
}

/** The form in which somebody signs, at the end of the text. */
function signingForm(html: string) {
  const [form, action] =
    /<form[^>]*action="(\/sign\/[^"]*\/signature)"[\s\S]*?<\/form>/.exec(html) ?? []
  if (!form || !action) return undefined
  const fields = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [`${name}`, `${value}`],
    ),
  )
  return form.includes('name="typedName"') ? { action, fields } : undefined
}

afterUpgrade(({ facts, open }) => {
  /** The addresses of those whose last day has passed: by now that day acts, and their links open nothing. */
  const goneBy = async ({ url }: OldHouse) => {
    const today = facts.clock.slice(0, 10)
    const dates = await peopleWithDates(url)
    return new Set(dates.flatMap(({ email, ends }) => (ends && ends < today ? [email] : [])))
  }
  const linksThat = async (old: OldHouse, state: KnownLink['state']) => {
    const gone = await goneBy(old)
    return facts.links.filter((one) => one.state === state && !gone.has(one.to ?? ''))
  }

  test('there are links of every kind', () => {
    const kinds = new Set(facts.links.map(({ how, state }) => `${how} ${state}`))
    for (const kind of ['mail open', 'paper open', 'outbox open', 'mail signed', 'paper signed'])
      expect(kinds).toContain(kind)
    for (const kind of ['mail closed', 'paper closed', 'mail over']) expect(kinds).toContain(kind)
  })

  test('every link to something asked opens, with a way to sign', async () => {
    const old = await open()
    for (const link of await linksThat(old, 'open')) {
      const { statuses, html } = await follow(old, link)
      expect(statuses, link.token).toEqual([200, 200])
      expect(html).toContain(link.title)
      expect(signingForm(html), link.token).toBeDefined()
    }
  })

  test('what was signed is shown as it was signed', async () => {
    const old = await open()
    for (const link of await linksThat(old, 'signed')) {
      const { statuses, html } = await follow(old, link)
      expect(statuses, link.token).toEqual([200, 200])
      expect(html).toContain(link.title)
      expect(signingForm(html), link.token).toBeUndefined()
    }
  })

  test('a link to what is not asked any more explains, and one that is over leads on', async () => {
    const old = await open()
    for (const link of await linksThat(old, 'closed')) {
      const { phone, statuses, html } = await follow(old, link)
      expect(statuses, link.token).toEqual([200, 200])
      const form = signingForm(html)
      if (!form) continue
      const reply = await phone.post(form.action, { ...form.fields, typedName: 'x' })
      expect(reply.status).toBe(422)
    }
    for (const link of await linksThat(old, 'over')) {
      const { statuses, html } = await follow(old, link)
      expect(statuses, link.token).toEqual([404, 404])
      expect(html).toContain('</main>')
    }
    expect((await verification(old.services)).lines).toEqual(expect.arrayContaining(facts.verify))
  })

  test('no link of somebody whose last day has passed opens anything', async () => {
    const old = await open()
    const gone = await goneBy(old)
    for (const link of facts.links.filter(({ to }) => gone.has(to ?? ''))) {
      const { statuses, html } = await follow(old, link)
      expect(statuses, link.token).toEqual([404, 404])
      expect(html).toContain('</main>')
    }
  })

  describe('somebody signs from', () => {
    test.each(['mail', 'paper', 'outbox'] as const)('a link of before: %s', async (how) => {
      const old = await open()
      const link = (await linksThat(old, 'open')).find((one) => one.how === how) as KnownLink
      const { phone, name: typedName, html } = await follow(old, link)
      const form = signingForm(html)
      const reply = await phone.post(form?.action ?? '', { ...form?.fields, typedName })
      expect(reply.status).toBe(303)
      expect((await phone.get(reply.headers.get('location') ?? '')).status).toBe(200)
      const { sound, lines } = await verification(old.services)
      expect(sound).toBe(true)
      expect(lines).not.toEqual(expect.arrayContaining(facts.verify))
    })
  })
})
