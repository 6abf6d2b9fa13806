import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { languages } from '../../platform/locale.ts'
import type { Letter } from '../../platform/mail/letter.ts'
import { createSender } from '../../platform/mail/sender.ts'
import { pagesIn, textOf } from '../../platform/pdf/testing/other-eyes.ts'
import { launchKit, quizQuestions } from './kit.ts'
import { text } from './text/index.ts'

const world = useWorld()
const { given } = world
const t = text.nl
let owner: Browser
let author: Browser
let reader: Browser

beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  author = await world.as(await given.person('Jan Maes', { roles: ['author'] }))
  reader = await world.as(await given.person('Sanne de Wit'))
  await given.person('Amélie Lemaître', { language: 'fr' })
  await given.person('Tom Zonder', { email: null })
  await given.person('Weg Gegaan', { endsOn: '2026-01-01' })
  await given.published({ languages: [...languages] })
})

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

/** What goes out now. */
async function sent() {
  const out: { to: string; letter: Letter }[] = []
  const send = async ({ address }: { address: string }, letter: Letter) =>
    void out.push({ to: address, letter })
  await createSender(
    world.services,
    { send, close: () => {} },
    {
      senderName: async () => 'De Korenaar',
    },
  ).flush()
  return out
}

describe('the kit', () => {
  test('is a list of things in the order in which they are done, filled with what this house is called', async () => {
    const list = await page(owner, '/launch')
    const keys = [...list.matchAll(/href="\/launch\/([\w-]+)"/g)].map(([, key]) => key)
    expect(keys).toEqual(launchKit().map(({ key }) => key))
    expect(keys.length).toBeGreaterThanOrEqual(10)
    expect(list).toContain(t.done(0, keys.length))
    for (const key of keys) {
      const thing = await page(owner, `/launch/${key}`)
      expect(thing, key).not.toMatch(/\{[a-z]+\}|undefined/i)
    }
    expect(await page(owner, '/launch/announcement')).toContain('De Korenaar')
    expect((await owner.get('/launch/nothing')).status).toBe(404)
    expect((await reader.get('/launch')).status).toBe(404)
  })

  test('waits for who may begin, and what is planned waits by its day', async () => {
    const before = await page(owner, '/overview')
    expect(before).toContain(t.home.begin)
    expect(before).toContain(t.home.lead(1))
    const planned = await owner.post('/launch/intranet/plan', { plannedOn: '2026-11-18' })
    expect(planned.headers.get('location')).toBe('/launch/intranet?done=saved')
    const overview = await page(owner, '/overview')
    expect(overview).not.toContain(t.home.begin)
    expect(overview).toContain('Bekendmaken: ')
    expect(overview).toContain('te laat')
    const wrong = await owner.post('/launch/intranet/plan', { plannedOn: '2026-02-30' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain(t.refused.dayInvalid)
    await owner.post('/launch/intranet/done', { done: 'yes' })
    expect(await page(owner, '/overview')).not.toContain('Bekendmaken: ')
    const all = launchKit().length
    expect(await page(owner, '/launch')).toContain(t.done(1, all))
    const after = await page(owner, '/overview')
    expect(after).toMatch(new RegExp(`knot done[^>]*><a[^>]*>${t.home.station}</a>`))
    expect(after).toContain(t.done(1, all))
    expect(after).not.toContain(t.home.lead(1))
  })

  test('is worded anew in one language, taken along, and as it was when both are emptied', async () => {
    const own = {
      language: 'nl',
      title: 'Nieuw: {contact} & co',
      text: 'Kijk zelf.\n\n- Of vraag het.',
    }
    await author.post('/launch/intranet/words', own)
    const file = await owner.get('/launch/intranet/nl.txt')
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await file.text()).toBe('Nieuw: {contact} & co\n\nKijk zelf.\n\n• Of vraag het.')
    const french = launchKit().find(({ key }) => key === 'intranet')?.fr.title
    expect(await page(owner, '/launch/intranet/fr.txt')).toContain(french)
    const long = { ...own, text: 'a'.repeat(5_000) }
    expect((await author.post('/launch/intranet/words', long)).status).toBe(422)
    await author.post('/launch/intranet/words', { language: 'nl', title: '', text: '' })
    expect(await page(owner, '/launch/intranet/nl.txt')).not.toContain('Nieuw:')
  })

  test('has posters for the wall, in every language', async () => {
    for (const language of languages) {
      const reply = await owner.get(`/launch/poster-1/${language}.pdf`)
      expect(reply.headers.get('content-type')).toBe('application/pdf')
      const said = await textOf(new Uint8Array(await reply.arrayBuffer()))
      expect(said.replaceAll(/\s+/g, ' ')).toContain(
        launchKit().find(({ key }) => key === 'poster-1')?.[language].title,
      )
    }
    expect((await owner.get('/launch/announcement/nl.pdf')).status).toBe(404)
  })

  test('has the quiz as a sheet in every language, with the answers overleaf', async () => {
    for (const language of languages) {
      const reply = await owner.get(`/launch/teaser-quiz/${language}.pdf`)
      const bytes = new Uint8Array(await reply.arrayBuffer())
      expect(await pagesIn(bytes), language).toBe(2)
      const said = (await textOf(bytes)).replaceAll(/\s+/g, ' ')
      const [front = '', back = ''] = said.split(text[language].quiz.turn)
      expect(front).toContain(text[language].quiz.yes)
      expect(back).toContain(text[language].quiz.answers)
    }
  })

  test('is somebody’s to do, and waits for them alone', async () => {
    const someone = await given.person('Els Baert', { roles: ['communications'] })
    const els = await world.as(someone)
    const plan = { plannedOn: '2026-11-21', personId: someone.id }
    expect((await owner.post('/launch/poll/plan', plan)).status).toBe(303)
    expect(await page(owner, '/launch')).toContain('Els Baert')
    const title = launchKit().find(({ key }) => key === 'poll')?.nl.title
    expect(await page(els, '/overview')).toContain(t.home.step(title ?? ''))
    expect(await page(owner, '/overview')).not.toContain(t.home.step(title ?? ''))

    const { id } = await given.person('Bram Visser')
    const unfit = await owner.post('/launch/poll/plan', { ...plan, personId: id })
    expect(unfit.status).toBe(422)
    expect(await unfit.text()).toContain(t.refused.personUnfit)
    await owner.post('/launch/poll/plan', { plannedOn: '', personId: '' })
    expect(await page(owner, '/launch')).not.toContain('Els Baert')
  })
})

describe('a mail of the kit', () => {
  test('is tried on oneself first', async () => {
    await sent()
    const reply = await author.post('/launch/announcement/test')
    expect(reply.headers.get('location')).toBe('/launch/announcement?done=tested')
    const out = await sent()
    expect(out.map(({ to }) => to)).toEqual(['jan.maes@korenaar.test'])
    expect(out[0]?.letter.text).toContain('/policy/everyone')
  })

  test('says how many get it before it goes, and goes to everybody who works here once', async () => {
    const check = await page(owner, '/launch/announcement/send')
    expect(check).toContain(t.check.reach('6'))
    expect(check).toContain(t.check.forGood)
    expect((await author.get('/launch/announcement/send')).status).toBe(404)
    expect((await author.post('/launch/announcement/send')).status).toBe(404)

    const reply = await owner.post('/launch/announcement/send')
    expect(reply.headers.get('location')).toBe('/launch/announcement?done=sent')
    const out = await sent()
    expect(out.map(({ to }) => to.split('@')[0]).sort()).toEqual([
      'amelie.lemaitre',
      'bram.visser',
      'els.baert',
      'ine.peeters',
      'jan.maes',
      'sanne.de.wit',
    ])
    const french = out.find(({ to }) => to.startsWith('amelie'))?.letter
    expect(french?.subject).toBe(launchKit().find(({ key }) => key === 'announcement')?.fr.title)

    const again = await owner.post('/launch/announcement/send')
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(t.refused.alreadySent)
    expect(await sent()).toEqual([])
    for (const key of ['intranet', 'reminder-mail']) {
      expect((await owner.get(`/launch/${key}/send`)).status).toBe(404)
      expect((await owner.post(`/launch/${key}/send`)).status).toBe(404)
    }
  })
})

test('the quiz opens what the policy says of each answer, and keeps nothing', async () => {
  expect(quizQuestions()).toHaveLength(5)
  const history = () =>
    world.db
      .selectFrom('history')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
  const before = await history()
  const quiz = await page(reader, '/quiz')
  for (const item of quizQuestions()) {
    const [first] =
      item.form === 'one' || item.form === 'several' ? Object.values(item.nl.answers) : []
    if (first) expect(quiz).toContain(first.text)
  }
  expect(quiz.split('<main')[1]?.split('</main>')[0]).not.toContain('<form')
  expect(await history()).toEqual(before)
  expect(await page(reader, '/me')).toContain('href="/quiz"')
})
