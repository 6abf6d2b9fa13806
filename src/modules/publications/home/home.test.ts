import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { questions } from '../../policies/interview/questions.ts'
import { text } from '../text/index.ts'
import { text as home } from './text.ts'

const world = useWorld()
const { given } = world
let owner: Browser
let author: Browser

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  author = await world.as(await given.person('Aart Schrijver', { roles: ['author'] }))
  await owner.post('/policies/everyone')
})

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()
const { publish, station, notYet } = home.nl
const WAITS = `<a class="strong" href="/publications/new/everyone">${publish.title}</a>`

/** Every question has its answer: the first that there is to choose, or a word of one’s own. */
const answerAll = () =>
  world.db
    .insertInto('answers')
    .values(
      questions().map(({ id, kind, options: [first] }) => ({
        question: id,
        value: JSON.stringify(
          kind === 'text'
            ? { kind, texts: { nl: 'Samen' } }
            : kind === 'names'
              ? { kind, names: ['Ine Peeters'] }
              : kind === 'adoption'
                ? { kind, by: { nl: 'Ine' }, after: 'nobody', others: {}, on: null }
                : { kind: 'chosen', chosen: [first?.id], own: {} },
        ),
        answered_at: world.clock.now(),
      })),
    )
    .execute()

test('a draft with open questions does not wait to be published yet', async () => {
  const html = await page(owner, '/overview')
  expect(html).not.toContain(WAITS)
  expect(html).toMatch(new RegExp(`>${station}</a>.*?>${notYet}</span>`))
  expect(await page(owner, '/publications')).toContain(text.nl.list.empty)
  expect(await page(author, '/me')).not.toContain('/policy/everyone')
})

test('a finished draft waits for who may publish it, and for nobody else', async () => {
  await answerAll()
  expect(await page(owner, '/overview')).toContain(WAITS)
  expect(await page(author, '/overview')).not.toContain(publish.title)
})

test('the first version asks nothing about the version before it', async () => {
  const form = await page(owner, '/publications/new/everyone')
  expect(form).toContain(text.nl.publish.next(1))
  expect(form).not.toContain('name="material"')
  expect(form).not.toContain('name="summary_nl"')
  const reply = await owner.post('/publications/new/everyone', { 'languages[]': ['nl', 'fr'] })
  expect(reply.headers.get('location')).toBe('/publications?done')
  const list = await page(owner, '/publications?done')
  expect(list).toContain(text.nl.publish.done)
  expect(list).toContain(text.nl.list.inForce)
  const second = await page(owner, '/publications/new/everyone')
  expect(second).toContain(text.nl.publish.next(2))
  expect(second).toContain('name="material"')
  await given.draftChanged()
  const look = await page(
    owner,
    '/publications/new/everyone/check?languages[]=nl&languages[]=fr&material=yes',
  )
  expect(look).toContain('name="summary_fr"')
})

test('once it is published it no longer waits, and everybody has a door to it', async () => {
  const overview = await page(owner, '/overview')
  expect(overview).not.toContain(publish.title)
  expect(overview).toMatch(new RegExp(`>${station}</a>.*?>Français en Nederlands</span>`))
  expect(await page(author, '/me')).toContain('<a href="/policy/everyone">')
})

test('an author sees what was published, and may not publish', async () => {
  const list = await page(author, '/publications')
  expect(list).toContain(text.nl.list.inForce)
  expect(list).not.toContain(text.nl.list.publish)
})
