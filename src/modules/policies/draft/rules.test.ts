import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import type { DocumentName } from '../../../library/clauses/rules.ts'
import { fillVariables } from '../../../library/grammar/fill.ts'
import type { Language } from '../../../platform/locale.ts'
import { sectors } from '../../organisation/index.ts'
import { questionOf, questions } from '../interview/questions.ts'
import type { Answers } from '../interview/rules.ts'
import {
  changesBetween,
  clausesOf,
  coverage,
  openingChangedBy,
  rankAfterMove,
  touchedBy,
} from './compare.ts'
import { toDocument } from './document.ts'
import { draftFor, openTextsOf } from './rules.ts'
import type { ClauseEdit, Draft, DraftSource, Profile } from './types.ts'
import { valuesFor } from './values.ts'

const library = loadLibrary()

const korenaar: Profile = {
  name: 'De Korenaar',
  sector: 'retail',
  coreValues: { nl: ['eerlijk', 'gastvrij', 'trots'], fr: ['honnêtes', 'accueillants', 'fiers'] },
  languages: ['nl', 'fr'],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.be',
  contactPhone: '',
  spokespersons: [
    { name: 'Ine Peeters', topic: 'pers' },
    { name: 'Tom Claes', topic: '' },
  ],
  establishments: [
    { country: 'BE', region: 'be-flanders', body: 'union', bodyName: '', headcount: 40 },
  ],
}
const nobody: Profile = {
  ...korenaar,
  name: '',
  coreValues: {},
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  spokespersons: [],
  establishments: [],
}

const source = (more: Partial<DraftSource> = {}): DraftSource => ({
  organisation: korenaar,
  answers: {},
  library,
  document: 'everyone',
  ...more,
})
const draft = (more: Partial<DraftSource> = {}) => draftFor(source(more))
const chosen = (...ids: string[]) => ({ kind: 'chosen' as const, chosen: ids, own: {} })
const clauseIn = (d: Draft, number: number) => clausesOf(d).find((c) => c.number === number)
const edit = (clause: string, more: Partial<ClauseEdit> = {}): ClauseEdit => ({
  clause,
  texts: {},
  ...more,
})

describe('the draft', () => {
  test('is complete before anybody answered anything', () => {
    const made = draft({ organisation: nobody })
    expect(clausesOf(made).length).toBeGreaterThanOrEqual(18)
    expect(coverage(made).every(({ state }) => state === 'half')).toBe(true)
    expect(clauseIn(made, 8)?.texts.nl.short).toContain('de directie')
  })

  test('speaks of the organisation and its people', () => {
    const made = draft()
    expect(clauseIn(made, 8)?.texts.nl.short).toContain('Ine Peeters en Tom Claes')
    expect(clauseIn(made, 8)?.texts.de.short).toContain('Ine Peeters und Tom Claes')
  })

  test('follows an answer in the words of a clause', () => {
    const free = draft({ answers: { 'working-time': chosen('free') } })
    const workOnly = draft({ answers: { 'working-time': chosen('work-only') } })
    expect(clauseIn(free, 6)?.texts.nl.short).not.toBe(clauseIn(workOnly, 6)?.texts.nl.short)
    expect(changesBetween(free, workOnly)).toContainEqual({
      key: clauseIn(free, 6)?.key,
      change: 'changed',
    })
  })

  test('brings a clause that an answer asks for, in the words of that answer', () => {
    const bakery = { ...korenaar, sector: 'other' }
    const before = draft({ organisation: bakery })
    const after = draft({ organisation: bakery, answers: { 'shop-floor': chosen('yes') } })
    expect(clauseIn(before, 17)).toBeUndefined()
    expect(changesBetween(before, after)).toContainEqual({
      key: clauseIn(after, 17)?.key,
      change: 'added',
    })
    const without = draft({ organisation: bakery, answers: { 'shop-floor': chosen('no') } })
    expect(clauseIn(after, 17)?.texts.nl.line).toContain('bonnen')
    expect(clauseIn(without, 17)?.texts.nl.line).toContain('wie je helpt')
  })

  test('follows the law of the country where people work, and says both where they work in both', () => {
    const clause = library.clauses.find((c) => c.texts.nl.countries.BE?.short)
    const dutch = {
      ...korenaar.establishments[0],
      country: 'NL',
    } as Profile['establishments'][number]
    const of = (establishments: Profile['establishments']) =>
      openTextsOf(clause?.key ?? '', source({ organisation: { ...korenaar, establishments } }))?.nl
        .short
    expect(of(korenaar.establishments)).toBe(clause?.texts.nl.countries.BE?.short)
    const both = of([...korenaar.establishments, dutch])
    expect(both).toContain('In België: ')
    expect(both).toContain('In Nederland: ')
  })

  test('shows own words that are not translated rather than dropping them', () => {
    const confidential = {
      kind: 'chosen' as const,
      chosen: ['recipes'],
      own: { nl: ['de gastenlijst'] },
    }
    const made = draft({ answers: { confidential } })
    expect(clauseIn(made, 15)?.texts.nl.short).toContain('recepten en ontwerpen; de gastenlijst')
    expect(clauseIn(made, 15)?.texts.fr.short).toContain(
      'les recettes et les modèles\u202f; de gastenlijst',
    )
  })

  test('fills a building block when its last question is answered', () => {
    const open = coverage(draft()).find(({ number }) => number === 7)
    const answered = coverage(draft({ answers: { listening: chosen('by-hand') } })).find(
      ({ number }) => number === 7,
    )
    expect([open?.state, answered?.state]).toEqual(['half', 'full'])
    expect(coverage(draft({ answers: { listening: { kind: 'unknown' } } }))[6]?.state).toBe('half')
  })
})

describe('an edit', () => {
  const [first] = draft().blocks[3]?.clauses ?? []
  const key = first?.key ?? ''

  test('lies over the computed draft and keeps the variables', () => {
    const made = draft({
      edits: [
        edit(key, {
          kind: 'guideline',
          texts: { nl: { short: 'Bij {organisation} gaat het zo.' } },
        }),
      ],
    })
    const clause = clausesOf(made).find((c) => c.key === key)
    expect(clause).toMatchObject({ kind: 'guideline', proposedKind: 'rule', edited: true })
    expect(clause?.texts.nl.short).toBe('Bij De Korenaar gaat het zo.')
    expect(clause?.texts.fr.short).toBe(first?.texts.fr.short)
  })

  test('that removes a clause brings no other in its place', () => {
    const keys = (d: Draft) => clausesOf(d).map((c) => c.key)
    expect(keys(draft({ edits: [edit(key, { presence: 'removed' })] }))).toEqual(
      keys(draft()).filter((k) => k !== key),
    )
  })

  test('that would empty a building block does not', () => {
    const sixth = library.clauses
      .filter((c) => c.block === 6)
      .map((c) => edit(c.key, { presence: 'removed' }))
    expect(draft({ edits: sixth }).blocks[5]?.clauses).toHaveLength(1)
    const moved = library.clauses.filter((c) => c.block === 6).map((c) => edit(c.key, { block: 5 }))
    expect(draft({ edits: moved }).blocks[5]?.clauses).toHaveLength(1)
  })

  test('adds a clause of one’s own, which is advice until somebody makes it a rule', () => {
    const own = edit('own-1', {
      block: 4,
      texts: { nl: { title: 'Bel de bakker', short: 'Brand? Bel eerst de bakker.' } },
    })
    const clause = clausesOf(draft({ edits: [own] })).find((c) => c.key === 'own-1')
    expect(clause).toMatchObject({ kind: 'guideline', block: 4, edited: true })
    expect(clause?.texts.fr.title).toBe('Bel de bakker')
    expect(clausesOf(draft({ edits: [edit('own-2')] })).some((c) => c.key === 'own-2')).toBe(false)
  })

  test('moves a clause one place up or down, and not past the edge', () => {
    const before = draft().blocks[3]?.clauses.map((c) => c.key) ?? []
    const rank = rankAfterMove(draft(), key, 'down')
    const after = draft({ edits: [edit(key, { rank })] }).blocks[3]?.clauses.map((c) => c.key)
    expect(after).toEqual([before[1], before[0], ...before.slice(2)])
    expect(rankAfterMove(draft(), key, 'up')).toBeUndefined()
  })
})

describe('variables', () => {
  const valuesOf = (organisation: Profile, language: Language) =>
    valuesFor(source({ organisation }), language)
  const values = valuesOf({ ...korenaar, name: 'M*A*S*H [x](javascript:1)' }, 'nl')

  test('begin a sentence with a capital', () => {
    const fallback = valuesOf(nobody, 'nl')
    expect(fillVariables('{contact} helpt je. {contact} ook, {contact}.', fallback)).toBe(
      'Je leidinggevende helpt je. Je leidinggevende ook, je leidinggevende.',
    )
    expect(fillVariables('Vraag:\n {contact}! («Of») {contact}?» {contact}', fallback)).toBe(
      'Vraag:\n Je leidinggevende! («Of») je leidinggevende?» Je leidinggevende',
    )
    const gap = '\n'.repeat(300_000)
    expect(fillVariables(`Vraag${gap}aan {contact}`, fallback).endsWith('je leidinggevende')).toBe(
      true,
    )
  })

  test('take the place of an e in French where they begin with a vowel', () => {
    const inFrench = (name: string) =>
      fillVariables('Au nom de {organisation}', valuesOf({ ...korenaar, name }, 'fr'), {
        language: 'fr',
      })
    expect(inFrench('Atelier Nord')).toBe('Au nom d’Atelier Nord')
    expect(inFrench('Épi d’Or')).toBe('Au nom d’Épi d’Or')
    expect(inFrench('De Korenaar')).toBe('Au nom de De Korenaar')
    const dutch = valuesOf({ ...korenaar, name: 'Atelier Noord' }, 'nl')
    expect(fillVariables('de {organisation}', dutch, { language: 'nl' })).toBe('de Atelier Noord')
  })

  test('are words in Markdown, never mark-up', () => {
    expect(fillVariables('Bij {organisation}', values)).toBe('Bij M*A*S*H [x](javascript:1)')
    expect(fillVariables('Bij {organisation}', values, { markdown: true })).toBe(
      'Bij M\\*A\\*S\\*H \\[x\\](javascript:1)',
    )
  })

  test('that nobody knows do not reach a reader as a brace', () => {
    expect(fillVariables('{nobody} and {', values)).toBe('(nobody) and (')
  })
})

describe('the document', () => {
  test('bears the whole name, and speaks of the house by its short one', () => {
    const gemeente = {
      ...korenaar,
      name: 'Gemeente Leeuwarden',
      shortNames: { nl: 'De gemeente' },
      contactName: 'Dienst communicatie',
      establishments: korenaar.establishments.map((place) => ({
        ...place,
        bodyName: 'medezeggenschapsraad',
      })),
    }
    const any = source({ organisation: gemeente })
    const document = toDocument(draftFor(any), 'nl', any)
    expect(document.organisation).toBe('Gemeente Leeuwarden')
    expect(document.intro).toContain('het gezicht van de gemeente')
    expect(document.people.contact).toBe('De dienst communicatie')
    const filled = (open: string) => fillVariables(open, valuesFor(any, 'nl'), { language: 'nl' })
    expect(filled('met {body}')).toBe('met de medezeggenschapsraad')
    expect(filled('zonder {organisation|name}')).toBe('zonder Gemeente Leeuwarden')
    expect(toDocument(draftFor(any), 'fr', any).intro).toContain('de Gemeente Leeuwarden')
  })

  test('names in its head whom clause 3 names, and why there is a policy', () => {
    const answers: Answers = {
      'for-whom': chosen('permanent', 'agency', 'interns'),
      purpose: chosen('ambassadors'),
    }
    const words = toDocument(draft({ answers }), 'nl', source({ answers }))
    const people = 'vaste medewerkers, uitzendkrachten en stagiairs'
    expect(words.audience).toBe(`Voor ons allemaal: ${people}`)
    expect(clauseIn(draft({ answers }), 3)?.texts.nl.line).toBe(
      `**Dit geldt voor iedereen hier**: ${people}.`,
    )
    expect(words.intro).toMatch(/^Niemand vertelt beter over De Korenaar/)
    expect(words.people).toEqual({
      spokespersons: ['Ine Peeters (pers)', 'Tom Claes'],
      contact: 'Ine Peeters',
      email: 'ine@korenaar.be',
    })
  })

  test('has the contact’s phone and mail beside the name, and where wrongdoing is reported', () => {
    const organisation = { ...korenaar, contactPhone: '+32 9 555 01 42' }
    const answers: Answers = { 'report-point': { kind: 'text', texts: { nl: 'de directie' } } }
    const { people } = toDocument(draft({ answers }), 'fr', { organisation, answers, library })
    expect(people).toMatchObject({
      contact: 'Ine Peeters',
      phone: '+32 9 555 01 42',
      email: 'ine@korenaar.be',
      report: 'De directie',
    })
    const general = toDocument(draft(), 'nl', { organisation: nobody, answers: {}, library })
    expect(general.people).toEqual({ spokespersons: [], contact: 'Je leidinggevende' })
  })

  test('says whom to call in a crisis, once that is answered', () => {
    const answers: Answers = { 'crisis-contact': { kind: 'names', names: ['Tom Claes'] } }
    const crisisIn = (document: DocumentName) =>
      toDocument(draft({ answers, document }), 'nl', source({ answers })).people.crisis
    expect(crisisIn('corporate')).toBe('Tom Claes')
    expect(crisisIn('everyone')).toBe('Tom Claes')
    expect(toDocument(draft(), 'nl', source()).people.crisis).toBeUndefined()
  })
})

describe('every question', () => {
  test('names among the clauses that it touches those that its options bring', () => {
    for (const { id, touches, options } of questions())
      for (const { id: option, brings, spares } of options)
        expect(touches, `${id} ${option}`).toEqual(expect.arrayContaining([...brings, ...spares]))
  })

  test('that is skipped takes nothing away, and answered lets the draft grow', () => {
    const skipped = Object.fromEntries(questions().map((q) => [q.id, { kind: 'unknown' as const }]))
    expect(changesBetween(draft(), draft({ answers: skipped }))).toEqual([])
    const answers: Answers = { 'own-handle': chosen('own-name'), opinions: chosen('own-name') }
    const came = changesBetween(draft(), draft({ answers }))
    expect(came.filter(({ change }) => change === 'added').length).toBe(2)
    expect(
      changesBetween(draft({ answers }), draft()).filter(({ change }) => change === 'added'),
    ).toEqual([])
  })

  test('can show what it bears on, and what it changed above the clauses', () => {
    expect(touchedBy(draft(), questionOf('logo'))).toContain('10-new-accounts-and-logo')
    const words = (answers: Answers) => toDocument(draft({ answers }), 'nl', source({ answers }))
    expect(openingChangedBy(words({}), words({ purpose: chosen('protect') }))).toEqual(['intro'])
    expect(openingChangedBy(words({}), words({ 'for-whom': chosen('interns') }))).toEqual([
      'audience',
    ])
  })
})

describe('whom a house serves', () => {
  const served = (sector: Profile['sector'], language: Language) =>
    clauseIn(draft({ organisation: { ...korenaar, sector } }), 15)?.texts[language].short ?? ''

  test.each([
    ['care', 'nl', /^Onze patiënten en bewoners vertrouwen ons veel toe/],
    ['hospitality', 'fr', /^Nos hôtes nous confient beaucoup/],
    ['education', 'en', /^Our pupils and their parents trust us/],
    ['emergency', 'de', /^Die Menschen, denen wir helfen, vertrauen uns viel an/],
    ['other', 'de', /^Die Menschen, für die wir arbeiten, vertrauen uns viel an/],
  ] as const)('is said in the word of the trade: %s in %s', (sector, language, words) => {
    expect(served(sector, language)).toMatch(words)
  })

  test('has a word in every trade and language, and a case of its own where German asks one', () => {
    for (const { words } of library.sectors)
      for (const language of ['nl', 'fr', 'en', 'de'] as const) {
        expect(words[language].served).toBeTruthy()
        if (language === 'de') expect(words.de['served|dat']).toMatch(/^(?:unser|d)e[nm] /)
      }
    expect(library.sectors.map(({ key }) => key).toSorted()).toEqual([...sectors].toSorted())
  })

  test('is said in French behind “de” as one word', () => {
    const fuller = (sector: Profile['sector']) =>
      clauseIn(draft({ organisation: { ...korenaar, sector } }), 15)?.texts.fr.fuller
    expect(fuller('emergency')).toContain('les données des personnes que nous aidons')
    expect(fuller('retail')).toContain('les données de nos clients')
  })
})
