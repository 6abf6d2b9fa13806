import type { BlockNumber, Kind } from '../../../library/clauses/rules.ts'
import { fillVariables, type Values } from '../../../library/grammar/fill.ts'
import { oneLine } from '../../../library/grammar/words.ts'
import { questionIn, saidOf } from '../../../library/interview/rules.ts'
import { type Language, listed } from '../../../platform/locale.ts'
import { chosenIn, known } from '../interview/rules.ts'
import { documentText } from './text/index.ts'
import type { Draft, DraftSource, DraftText, Form } from './types.ts'
import { valuesFor, valuesOf } from './values.ts'

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
  people: People
  /** "Vastgesteld door … op … na overleg met …" */
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
  /** Whom to ring when things go wrong online; in the document for the accounts. */
  crisis?: string | undefined
}

export function toDocument(draft: Draft, language: Language, source: Words): DocumentWords {
  const { organisation } = source
  const text = documentText[language]
  const own = text[draft.document]
  const values = valuesFor(source, language)

  return {
    language,
    organisation: values['organisation|name'] ?? '',
    title: own.title,
    intro: fillVariables(openingOf(draft, source, language) ?? own.opening, values, { language }),
    audience:
      draft.document === 'everyone' ? audienceOf(source, language) : text.corporate.audience,
    blocks: draft.blocks.map(({ number, clauses }) => ({
      number,
      title: own.blocks[number],
      clauses: clauses.map(({ key, kind, form, texts }) => ({
        key,
        kind,
        form,
        ...texts[language],
      })),
    })),
    values: valuesOf(organisation.coreValues, language),
    people: {
      spokespersons: organisation.spokespersons.map(({ name, topic }) =>
        topic.trim() ? oneLine(`${name} (${topic.trim()})`) : oneLine(name),
      ),
      contact: contactOf(draft, values, source, language),
    },
  }
}

/** What the answers change in the words around the clauses. */
type Words = Pick<DraftSource, 'organisation' | 'answers' | 'library'>

/** By the reason that the organisation gave. */
function openingOf({ document }: Draft, { answers, library }: Words, language: Language) {
  const [purpose] = chosenIn(answers, known.purpose)
  const options = questionIn(library.interview, known.purpose)?.words[language].options
  return purpose === undefined ? undefined : options?.[purpose]?.opening?.[document]
}

/** Whoever is easily forgotten is named; the others know that they are meant. */
function audienceOf({ answers, library }: Words, language: Language) {
  const { audience, audienceWith } = documentText[language].everyone
  const question = questionIn(library.interview, known.forWhom)
  const named = chosenIn(answers, known.forWhom).flatMap(
    (option) => (question && saidOf(question, option, language)) ?? [],
  )
  return named.length ? audienceWith(listed(named, language)) : audience
}

function contactOf(draft: Draft, values: Values, { answers }: Words, language: Language) {
  const crisis = answers[known.crisisContact]
  const names = crisis?.kind === 'names' ? crisis.names : []
  const contact = fillVariables('{contact}', values, { language })
  if (draft.document === 'everyone' || !names.length) return contact
  return documentText[language].corporate.contactAndCrisis(contact, values.crisisContact ?? '')
}
