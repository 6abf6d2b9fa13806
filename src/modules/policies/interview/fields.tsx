import type { FC } from 'hono/jsx'
import type { Question, QuestionWords } from '../../../library/interview/rules.ts'
import type { Sentence } from '../../../library/interview/sentences.ts'
import { type Language, languageNames } from '../../../platform/locale.ts'
import { Choices, type Errors, Field } from '../../../ui/index.ts'
import { InPolicy } from '../../organisation/index.ts'
import type { Text } from '../text/index.ts'
import type { Fields } from './typed.ts'

export interface QuestionProps {
  t: Text
  /** The languages in which the organisation's own words are asked. */
  languages: readonly Language[]
  question: Question
  words: QuestionWords
  fields: Fields
  errors: Errors
  /** In which the answer lands, in every language of the organisation. */
  sentences: readonly Sentence[]
  /** Of the page. */
  language: Language
}

/** Long lists of answers stand beside each other where there is room. */
const MANY = 7

/** The question itself, why we ask it, an example, and the fields to answer it in. */
export const QuestionFields: FC<QuestionProps> = (props) =>
  props.question.kind === 'text' || props.question.kind === 'names' ? (
    <OpenQuestion {...props} />
  ) : (
    <ChoiceQuestion {...props} />
  )

const ChoiceQuestion: FC<QuestionProps> = (props) => {
  const { t, question, words, fields, errors } = props
  const several = question.kind === 'choices'
  return (
    <>
      <Choices
        name={several ? 'chosen[]' : 'chosen'}
        type={several ? 'checkbox' : 'radio'}
        legend={words.question}
        legendAs="title"
        hint={
          <>
            <span class="why">{words.why}</span>
            <Illustration {...props} />
            {several && <span class="how">{t.interview.chooseAll}</span>}
          </>
        }
        options={question.options.map(({ id }) => ({
          value: id,
          label: words.options[id]?.label ?? id,
          hint: words.options[id]?.line,
        }))}
        value={fields.chosen}
        error={errors.chosen}
        columns={question.options.length >= MANY}
      />
      {question.own && (
        <InLanguages
          {...props}
          field="own"
          label={t.interview.ownWords}
          values={fields.own}
          type="textarea"
        />
      )}
      {question.own && <InPolicy {...props} />}
    </>
  )
}

const OpenQuestion: FC<QuestionProps> = (props) => {
  const { t, question, words, fields, errors } = props
  return (
    <>
      <div>
        <h1>{words.question}</h1>
        <p class="hint">
          <span class="why">{words.why}</span>
          <Illustration {...props} />
        </p>
      </div>
      {question.kind === 'names' ? (
        <Field
          name="names"
          type="textarea"
          rows={2}
          label={t.interview.names}
          hint={words.placeholder}
          value={fields.names}
          error={errors.names}
        />
      ) : (
        <InLanguages {...props} field="text" label={t.interview.answer} values={fields.texts} />
      )}
      <InPolicy {...props} />
    </>
  )
}

const Illustration: FC<QuestionProps> = ({ t, words }) => (
  <span class="for-example">
    <b>{t.interview.example}</b> {words.example}
  </span>
)

/** The same words in each language of the organisation; with one language its name is not said. */
const InLanguages: FC<
  QuestionProps & {
    field: 'own' | 'text'
    label: string
    values: Partial<Record<Language, string>>
    type?: 'textarea'
  }
> = ({ t, languages, words, errors, field, label, values, type }) => (
  <>
    {languages.map((code, at) => (
      <Field
        name={`${field}-${code}`}
        type={type}
        rows={2}
        label={languages.length > 1 ? t.interview.inLanguage(label, languageNames[code]) : label}
        hint={at === 0 ? words.placeholder : undefined}
        lang={code}
        value={values[code]}
        error={errors[`${field}-${code}`]}
      />
    ))}
    {languages.length > 1 && <p class="hint">{t.interview.otherLanguages}</p>}
  </>
)
