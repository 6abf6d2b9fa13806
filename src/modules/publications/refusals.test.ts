import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { text } from './text/index.ts'

const world = useWorld()
const { given } = world
let owner: Browser
let before: number

const PUBLISH = '/publications/new/everyone'
const count = async () => (await world.db.selectFrom('publications').select('id').execute()).length
const page = async (path: string) => (await owner.get(path)).text()

beforeAll(async () => {
  await given.organisation()
  await given.published()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})
beforeEach(async () => {
  before = await count()
})

const { refused } = text.nl

test.each([
  ['without a language', {}, refused.languageMissing],
  [
    'in a language that the organisation does not use',
    { 'languages[]': ['de'] },
    refused.languageMissing,
  ],
  ['in a language that nobody speaks', { 'languages[]': ['nl', 'xx'] }, refused.languageMissing],
  [
    'with another seal than that of the draft',
    { 'languages[]': ['nl'], seen: 'x' },
    refused.changedMeanwhile,
  ],
  [
    'with an answer that the form does not have',
    { 'languages[]': ['nl'], material: 'misschien' },
    refused.materialMissing,
  ],
  [
    'with a summary that is too long',
    { 'languages[]': ['nl'], summary_fr: 'x'.repeat(601) },
    refused.summaryTooLong,
  ],
])('nothing is published %s, and the page says why', async (_, typed, why) => {
  const reply = await owner.post(PUBLISH, typed)
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain(why)
  expect(await count()).toBe(before)
})

test('what is wrong stands at its field, and what was typed stays', async () => {
  const summary = `Alles is korter. ${'x'.repeat(600)}`
  const typed = {
    'languages[]': ['nl', 'fr'],
    material: 'no',
    openToAll: 'yes',
    summary_fr: summary,
  }
  const html = await (await owner.post(PUBLISH, typed)).text()
  expect(html).toContain(`id="summary_fr-error">${refused.summaryTooLong}`)
  expect(html).toContain('href="#summary_fr"')
  expect(html).toContain(summary)
  for (const kept of ['name="material" value="no"', 'name="openToAll" value="yes"'])
    expect(html).toContain(`<input type="hidden" ${kept}/>`)
  for (const language of ['nl', 'fr'])
    expect(html).toContain(`<input type="hidden" name="languages[]" value="${language}"/>`)
})

test('a summary of exactly 600 characters is kept', async () => {
  await given.draftChanged()
  const typed = { 'languages[]': ['nl'], summary_nl: 'x'.repeat(600), summary_fr: '' }
  expect((await owner.post(PUBLISH, typed)).status).toBe(303)
  const { summary } = await world.db
    .selectFrom('publications')
    .select('summary')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  expect(summary).toEqual({ nl: 'x'.repeat(600) })
})

test('of a document that nobody began nothing can be published', async () => {
  const reply = await owner.post('/publications/new/corporate', { 'languages[]': ['nl'] })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain(refused.nothingWritten)
  expect(await count()).toBe(before)
})

test('a document that does not exist has no form, and nothing to publish', async () => {
  for (const document of ['verzonnen', 'toString', '__proto__']) {
    expect((await owner.get(`/publications/new/${document}`)).status).toBe(404)
    const tried = await owner.post(`/publications/new/${document}`, { 'languages[]': ['nl'] })
    expect(tried.status).toBe(404)
  }
})

test('what a change asks of people is said in the words of the choice, and kept', async () => {
  const form = await page(PUBLISH)
  expect(form).toContain(text.nl.publish.materialYes)
  expect(form).toContain(text.nl.publish.materialNo)
  for (const material of ['no', 'yes']) {
    await given.draftChanged()
    await owner.post(PUBLISH, { 'languages[]': ['nl'], material })
    const { facts } = await world.db
      .selectFrom('history')
      .select('facts')
      .where('name', '=', 'policy.published')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(facts).toMatchObject({ material: material === 'yes', languages: ['nl'] })
  }
})
