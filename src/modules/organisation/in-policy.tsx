import type { FC } from 'hono/jsx'
import { loadLibrary } from '../../library/clauses/load.ts'
import { type Sentence, sentencesWith } from '../../library/interview/sentences.ts'
import type { Language } from '../../platform/locale.ts'
import { text } from './text/index.ts'

/** Under a field: the sentence in which its words land, in each language of the house. */
export const InPolicy: FC<{ language: Language; sentences: readonly Sentence[] }> = ({
  language,
  sentences,
}) =>
  sentences.length > 0 ? (
    <p class="hint in-policy">
      {text[language].inPolicy}
      {sentences.map(({ language: code, words }) => (
        <>
          {' '}
          <q lang={code}>{words}</q>
        </>
      ))}
    </p>
  ) : null

/** With what stands in a field of the profile, for the variable that it fills. */
export const profileIn = (
  variable: 'contact' | 'spokespersons' | 'body',
  typed: readonly string[],
  languages: readonly Language[],
) => sentencesWith(loadLibrary().interview, variable, typed, languages)

/** The house by its short name, or else by its name. */
export const houseIn = (language: Language, short: string, name: string) => {
  const { interview } = loadLibrary()
  const kind = short ? 'people' : 'house'
  return sentencesWith(interview, 'organisation', [short || name], [language], kind)
}
