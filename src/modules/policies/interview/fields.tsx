import type { FC } from 'hono/jsx'
import type { Question, QuestionWords } from '../../../library/interview/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { Choices, type Errors, Field } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import { AdoptionFields } from './adoption-fields.tsx'
import { InLanguages } from './in-languages.tsx'
import type { Fields } from './typed.ts'

export interface QuestionProps {
  t: Text
  /** The languages in which the organisation's own words are asked. */
  languages: readonly Language[]
  question: Question
  words: QuestionWords
  fields: Fields
  errors: Errors
  /** The bodies that the profile names, as a sentence does; '' where there is none. */
  bodies: string
}

/** Long lists of answers stand beside each other where there is room. */
const MANY = 7

/** The question itself, why we ask it, an example, and the fields to answer it in. */
export const QuestionFields: FC<QuestionProps> = (props) =>
  props.question.options.length ? <ChoiceQuestion {...props} /> : <OpenQuestion {...props} />

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
          hint={words.placeholder}
          values={fields.own}
          type="textarea"
        />
      )}
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
      {question.kind === 'adoption' && <AdoptionFields {...props} />}
      {question.kind === 'names' && (
        <Field
          name="names"
          type="textarea"
          rows={2}
          label={t.interview.names}
          hint={words.placeholder}
          value={fields.names}
          error={errors.names}
        />
      )}
      {question.kind === 'text' && (
        <InLanguages
          {...props}
          field="text"
          label={t.interview.answer}
          hint={words.placeholder}
          values={fields.texts}
        />
      )}
    </>
  )
}

const Illustration: FC<QuestionProps> = ({ t, words }) => (
  <span class="for-example">
    <b>{t.interview.example}</b> {words.example}
  </span>
)
