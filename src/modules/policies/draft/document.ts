import type { BlockNumber, Kind } from '../../../library/clauses/rules.ts'
import { type Language, listed } from '../../../platform/locale.ts'
import { type Answers, chosenIn } from '../interview/rules.ts'
import { documentText, type Guest, type Purpose } from './text/index.ts'
import type { Draft, DraftText, Profile } from './types.ts'
import { fillVariables, oneLine, valuesFor } from './variables.ts'

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
    clauses: ({ key: string; kind: Kind } & DraftText)[]
  }[]
  people: { spokespersons: string[]; contact: string }
}

export function toDocument(
  draft: Draft,
  language: Language,
  { organisation, answers }: { organisation: Profile; answers: Answers },
): DocumentWords {
  const text = documentText[language]
  const own = text[draft.document]
  const values = valuesFor(organisation, answers, language)
  const purpose = chosenIn(answers, 'purpose')[0] as Purpose | undefined

  return {
    language,
    organisation: oneLine(values.organisation),
    title: own.title,
    intro: fillVariables(own.intro[purpose ?? 'none'] ?? own.intro.none, values, { language }),
    audience:
      draft.document === 'everyone' ? audienceOf(answers, language) : text.corporate.audience,
    blocks: draft.blocks.map(({ number, clauses }) => ({
      number,
      title: own.blocks[number],
      clauses: clauses.map(({ key, kind, texts }) => ({ key, kind, ...texts[language] })),
    })),
    people: {
      spokespersons: organisation.spokespersons.map(({ name, topic }) =>
        topic.trim() ? oneLine(`${name} (${topic.trim()})`) : oneLine(name),
      ),
      contact: contactOf(draft, values, answers, language),
    },
  }
}

/** Whoever is easily forgotten is named; the others know that they are meant. */
function audienceOf(answers: Answers, language: Language) {
  const { audience, audienceWith, guests } = documentText[language].everyone
  const named = chosenIn(answers, 'for-whom').flatMap((id) => guests[id as Guest] ?? [])
  return named.length ? audienceWith(listed(named, language)) : audience
}

function contactOf(
  draft: Draft,
  values: ReturnType<typeof valuesFor>,
  answers: Answers,
  language: Language,
) {
  const crisis = answers['crisis-contact']
  const names = crisis?.kind === 'names' ? crisis.names : []
  if (draft.document === 'everyone' || !names.length) return oneLine(values.contact)
  return documentText[language].corporate.contactAndCrisis(
    oneLine(values.contact),
    listed(names, language),
  )
}
