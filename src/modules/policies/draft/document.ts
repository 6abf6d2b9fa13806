import type { BlockNumber, Kind } from '../../../library/clauses/rules.ts'
import { fillVariables, type Values } from '../../../library/grammar/fill.ts'
import { questionIn, saidOf } from '../../../library/interview/rules.ts'
import { oneLine } from '../../../platform/letters/index.ts'
import { type Language, listed } from '../../../platform/locale.ts'
import { chosenIn, known } from '../interview/rules.ts'
import { adoptedIn } from './adopted.ts'
import { type ExamplePair, examplePair } from './example-pair.ts'
import { openingOf } from './opening.ts'
import { speaker } from './speaker.ts'
import { documentText } from './text/index.ts'
import type { Draft, DraftSource, DraftText, Form } from './types.ts'
import { answerTo, valuesFor, valuesOf } from './values.ts'

/** A document in one language, for paper and for the page; the clauses carry their fuller text and examples too. */
export interface DocumentWords {
  language: Language
  organisation: string
  title: string
  intro: string
  /** "Voor iedereen die bij ons werkt" */
  audience: string
  blocks: {
    number: BlockNumber
    title: string
    clauses: ({ key: string; kind: Kind; form: Form } & DraftText)[]
  }[]
  /** Core values, as a list to be set large. */
  values: string[]
  /** One pair for paper; the page shows those of every clause. */
  example?: ExamplePair | undefined
  people: People
  /** "Vastgesteld door … op … na overleg met …", or in a draft "Wordt vastgesteld door …" */
  adopted?: string | undefined
}

/** Whom to turn to: one source for page, paper and portal. What nobody filled in is missing. */
export interface People {
  spokespersons: string[]
  /** A name, a team or a post. */
  contact: string
  phone?: string | undefined
  email?: string | undefined
  /** Where wrongdoing is reported. */
  report?: string | undefined
  /** Whom to ring when things go wrong online. */
  crisis?: string | undefined
}

/** `publishedOn` is the day on which it is published, as `2026-11-20`; a draft has none yet. */
export function toDocument(
  draft: Draft,
  language: Language,
  source: Words,
  publishedOn?: string,
): DocumentWords {
  const { organisation } = source
  const text = documentText[language]
  const own = text[draft.document]
  const values = valuesFor(source, language)

  return {
    language,
    organisation: values['organisation|name'] ?? '',
    title: own.title,
    intro: fillVariables(openingOf(draft, source, language) || own.opening, values, { language }),
    audience:
      draft.document === 'everyone' ? audienceOf(source, language) : text.corporate.audience,
    blocks: draft.blocks.map(({ number, clauses }) => ({
      number,
      title: own.blocks[number],
      clauses: clauses.map(({ key, kind, form, edited, texts }) => ({
        key,
        kind,
        form,
        ...texts[language],
        ...(key === DEFINITION && !edited && describing(texts[language], source, language)),
      })),
    })),
    example: examplePair(draft, language, {
      library: source.library,
      languages: organisation.languages,
    }),
    values: valuesOf(organisation.coreValues, language),
    people: peopleIn(values, source, language),
    adopted: adoptedIn(source, language, publishedOn),
  }
}

const DEFINITION = '02-definition'

/** Behind the definition, each platform that counts here: what it is good for, and what to look out for. */
function describing({ fuller }: DraftText, { answers, library }: Words, language: Language) {
  const described = chosenIn(answers, known.platforms).flatMap((key) => {
    const card = library.interview.cards.get(key)?.[language]
    const [danger = ''] = card?.dangers ?? []
    return card ? [`- **${card.name}.** ${card.good} ${danger}`] : []
  })
  return described.length ? { fuller: [fuller, described.join('\n')].join('\n\n') } : {}
}

/** What the answers change in the words around the clauses. */
type Words = Pick<DraftSource, 'organisation' | 'answers' | 'library'>

/** Whoever is easily forgotten is named; the others know that they are meant. */
function audienceOf({ answers, library }: Words, language: Language) {
  const { audience, audienceWith } = documentText[language].everyone
  const question = questionIn(library.interview, known.forWhom)
  const named = chosenIn(answers, known.forWhom).flatMap(
    (option) => (question && saidOf(question, option, language)) ?? [],
  )
  return named.length ? audienceWith(listed(named, language)) : audience
}

/** The contact’s name, phone and mail are one person’s, from the profile; what nobody filled in is not printed. */
function peopleIn(values: Values, source: Words, language: Language): People {
  const { organisation } = source
  const alone = (name: string) => fillVariables(`{${name}}`, values, { language })
  const answered = (id: string) => {
    const fills = questionIn(source.library.interview, id)?.fills
    return fills && answerTo(id, source, language)?.length ? alone(fills) : undefined
  }
  return {
    spokespersons: organisation.spokespersons.map(speaker),
    contact: alone('contact'),
    phone: oneLine(organisation.contactPhone) || undefined,
    email: oneLine(organisation.contactEmail) || undefined,
    report: answered(known.reportPoint),
    crisis: answered(known.crisisContact),
  }
}
