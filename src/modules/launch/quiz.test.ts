import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { quizAbout, quizQuestions } from './kit.ts'
import { text } from './text/index.ts'

const numbers = (...clauses: number[]) => new Set(clauses)
const clausesOf = (asked: ReturnType<typeof quizAbout>) => asked.map(({ clause }) => clause)

describe('the quiz is about what people can read', () => {
  const proposed = quizQuestions()

  test('where the version holds every clause it is the proposal', () => {
    const all = numbers(...proposed.map(({ clause }) => clause), 26, 34)
    expect(quizAbout(all)).toEqual(proposed)
  })

  test('a question about what the version does not say gives way to one about what it does', () => {
    const [gone, ...standing] = proposed.map(({ clause }) => clause)
    const asked = quizAbout(numbers(...standing, 26, 34))
    expect(asked).toHaveLength(proposed.length)
    expect(clausesOf(asked)).not.toContain(gone)
    expect(clausesOf(asked).slice(0, -1)).toEqual(standing)
    expect(asked.at(-1)?.form).toBe('true-false')
  })

  test('a version that says little has a short quiz, and never two questions about one clause', () => {
    expect(clausesOf(quizAbout(numbers(26, 34))).toSorted()).toEqual([26, 34])
    expect(quizAbout(numbers())).toEqual([])
  })
})

describe('before there is a version', () => {
  const world = useWorld()
  let owner: Browser
  let reader: Browser

  beforeAll(async () => {
    await world.given.organisation()
    owner = await world.as(await world.given.person('Ine Peeters', { roles: ['owner'] }))
    reader = await world.as(await world.given.person('Sanne de Wit'))
  })

  test('no mail goes to everybody, because its button would lead nowhere', async () => {
    const t = text.nl
    const check = await (await owner.get('/launch/announcement/send')).text()
    expect(check).toContain(t.refused.nothingPublished)
    expect(check).not.toContain(t.check.button)
    const reply = await owner.post('/launch/announcement/send')
    expect(reply.status).toBe(422)
    const mails = await world.db.selectFrom('mails').select('id').execute()
    expect(mails).toEqual([])
  })

  test('whoever prepares it sees the quiz, and nobody else', async () => {
    expect((await owner.get('/quiz')).status).toBe(200)
    expect((await reader.get('/quiz')).status).toBe(404)
  })
})
