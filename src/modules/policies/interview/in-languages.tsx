import type { FC } from 'hono/jsx'
import { type Language, languageNames } from '../../../platform/locale.ts'
import { type Errors, Field } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

interface InLanguagesProps {
  t: Text
  /** The languages in which the organisation's own words are asked. */
  languages: readonly Language[]
  errors: Errors
  field: 'own' | 'text' | 'by' | 'others'
  label: string
  hint?: string | undefined
  values: Partial<Record<Language, string>>
  type?: 'textarea'
  /** It is said elsewhere on the page what an empty language means. */
  said?: boolean
}

/** The same words in each language of the organisation; with one language its name is not said. */
export const InLanguages: FC<InLanguagesProps> = (props) => {
  const { t, languages, errors, field, label, hint, values, type, said } = props
  return (
    <>
      {languages.map((code, at) => (
        <Field
          name={`${field}-${code}`}
          type={type}
          rows={2}
          label={languages.length > 1 ? t.interview.inLanguage(label, languageNames[code]) : label}
          hint={at === 0 ? hint : undefined}
          lang={code}
          value={values[code]}
          error={errors[`${field}-${code}`]}
        />
      ))}
      {languages.length > 1 && !said && <p class="hint">{t.interview.otherLanguages}</p>}
    </>
  )
}
