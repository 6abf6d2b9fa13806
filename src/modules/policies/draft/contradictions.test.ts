import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import type { DocumentName } from '../../../library/clauses/rules.ts'
import { languages } from '../../../platform/locale.ts'
import { Contradictions } from '../interview/contradictions.tsx'
import type { Answers } from '../interview/rules.ts'
import { chosen } from '../testing/options.ts'
import { text } from '../text/index.ts'
import { contradictionsAt, contradictionsIn } from './contradictions.ts'
import { offeredText } from './rules.ts'
import type { DraftText, Profile } from './types.ts'

const library = loadLibrary()
const { interview } = library
const answersOf = (chosenOptions: Record<string, string>): Answers =>
  Object.fromEntries(Object.entries(chosenOptions).map(([id, option]) => [id, chosen(option)]))

describe('two answers that do not go together', () => {
  const together = answersOf({ 'who-speaks': 'own-field', 'say-employer': 'with-disclaimer' })

  test('are told, with what to do, in every language', () => {
    const [told, ...others] = contradictionsIn(together, interview)
    expect(others).toEqual([])
    expect(told?.words.nl).toMatch(/^Over zijn vak spreekt iemand namens jullie/)
    for (const { words } of interview.contradictions)
      for (const language of languages) expect(words[language].length).toBeGreaterThan(60)
  })

  test('are told at the second question, and not at the first or at any other', () => {
    const where = interview.questions.filter(
      ({ id }) => contradictionsAt(id, together, interview).length,
    )
    expect(where.map(({ id }) => id)).toEqual(['say-employer'])
  })

  test('are told no longer when one of the two is changed', () => {
    const changed = { ...together, ...answersOf({ 'who-speaks': 'spokespersons' }) }
    expect(contradictionsIn(changed, interview)).toEqual([])
    expect(contradictionsIn({}, interview)).toEqual([])
  })

  test.each(languages)(
    'stand on the page with the way back, and nothing stands without: %s',
    (l) => {
      const shown = (answers: Answers) =>
        String(
          Contradictions({
            t: text[l],
            language: l,
            contradictions: contradictionsIn(answers, interview),
          }),
        )
      expect(shown(together)).toContain('href="/policies/interview/who-speaks"')
      expect(shown(together)).toContain(text[l].contradictions.title)
      expect(shown({})).not.toContain('notice')
    },
  )
})

describe('what is printed together is true together:', () => {
  const organisation: Profile = {
    name: 'De Korenaar',
    sector: 'other',
    coreValues: {},
    languages: ['nl'],
    contactName: 'Ine Peeters',
    contactEmail: 'ine@korenaar.example',
    contactPhone: '',
    spokespersons: [{ name: 'Samira', topic: '' }],
    establishments: [],
  }
  const clause = (
    number: number,
    chosenOptions: Record<string, string> = {},
    document: DocumentName = 'everyone',
  ): DraftText => {
    const found = library.clauses.find((c) => c.number === number)
    if (!found) throw new Error(`no clause ${number}`)
    const answers = answersOf(chosenOptions)
    return offeredText(found, { organisation, answers, library, document }).nl
  }

  test('a public service may see the job title on a profile, and not beside a political opinion', () => {
    expect(clause(12, { 'say-employer': 'always' }).short).toContain('met je juiste functie')
    const { short, fuller } = clause(24, { opinions: 'public-service' })
    expect(short).toContain('zonder uniform, logo of functie in dat bericht')
    expect(fuller).toContain('Je functie mag op je profiel staan')
  })

  test('who speaks about a field of their own still passes the press on, and takes no side', () => {
    const { short, fuller } = clause(8, { 'who-speaks': 'own-field' })
    expect(short).toContain('Een mening geef je als jezelf')
    expect(short).toContain('spreekt Samira, ook met de pers')
    expect(fuller).toContain('of vraagt een journalist je iets? Geef het dan door')
    expect(clause(8, { 'who-speaks': 'after-check' }).fuller).not.toMatch(/\bpers\b|vakblad/)
  })

  test('nobody says not to read along where somebody listens', () => {
    expect(clause(34, { listening: 'by-hand' }).line).toMatch(/openbare berichten over ons/)
    expect(clause(57).fuller).not.toMatch(/lezen niet mee/)
  })

  test('insults are not answered, and hate does not stay because of it', () => {
    expect(clause(41, {}, 'corporate').short).toContain('haatberichten haal je weg')
    expect(clause(43, {}, 'corporate').line).toContain('haat gaat weg')
  })

  test('the time that one has and the access that one gets are told apart', () => {
    expect(clause(6, { 'working-time': 'free' }).line).toContain('Kies zelf')
    expect(clause(7).short).toContain('hoeveel tijd je eraan geeft, is een andere vraag')
  })

  test('a disclaimer in a profile does not do where the post itself must say it', () => {
    expect(clause(12, { 'say-employer': 'with-disclaimer' }).short).toContain('in dat bericht')
    expect(clause(13).fuller).toContain('Zet dan in dat bericht zelf dat je hier werkt')
  })

  test('where nobody works in a shop, nothing is said of tills and receipts', () => {
    const texts = Object.values(clause(17, { 'shop-floor': 'no' })).join(' ')
    expect(texts).not.toMatch(/kassa|bon(nen)?\b|appeltaart/)
  })

  test('no group and no place is named that nobody ticked', () => {
    const answersTo = (number: number) => {
      const { question, values = [] } =
        library.clauses.find((c) => c.number === number)?.choices ?? {}
      return [{}, ...values.map((value) => ({ [question ?? '']: value }))]
    }
    const named = library.clauses
      .filter(({ number }) => number !== 17)
      .flatMap(({ number, documents }) =>
        documents.flatMap((document) =>
          answersTo(number).map((answers) => clause(number, answers, document)),
        ),
      )
      .flatMap(({ title, line, short, fuller }) => [title, line, short, fuller])
      .filter((words) => /patiënt|leerling|bewoner|kassa|ziekenhuis|magazijn/i.test(words))
    expect(named).toEqual([])
  })

  test('who runs the accounts is not told what is for everybody else', () => {
    const all = library.clauses
      .filter(({ documents }) => documents.includes('corporate'))
      .map(({ number }) => clause(number, {}, 'corporate'))
    const said = JSON.stringify(all)
    expect(said).not.toMatch(/voor iedereen die hier werkt/i)
    expect(said).not.toContain('Alleen wie onze accounts beheert, opent er')
    expect(said).not.toContain('Wat je plaatst, is van jou')
    expect(said).not.toContain('Ga niet in discussie')
    expect(said).not.toContain('**Voor iedereen.**')
    expect(clause(1, {}, 'corporate').short).not.toBe(clause(1).short)
  })
})
