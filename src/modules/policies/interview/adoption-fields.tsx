import type { FC } from 'hono/jsx'
import { Choices, Field } from '../../../ui/index.ts'
import type { QuestionProps } from './fields.tsx'
import { InLanguages } from './in-languages.tsx'

/** Who sets the policy, with whom it was talked over, and when. */
export const AdoptionFields: FC<QuestionProps> = (props) => {
  const { t, words, fields, errors, bodies } = props
  const say = t.interview.adoption
  return (
    <>
      <InLanguages
        {...props}
        field="by"
        label={say.by}
        hint={words.placeholder}
        values={fields.by}
      />
      <Choices
        name="after"
        type="radio"
        legend={say.after}
        options={[
          ...(bodies ? [{ value: 'bodies', label: say.bodies(bodies), hint: say.bodiesHint }] : []),
          { value: 'others', label: say.others, hint: say.othersHint },
          { value: 'nobody', label: say.nobody },
        ]}
        value={fields.after ?? (bodies ? 'bodies' : 'nobody')}
        error={errors.after}
      />
      <InLanguages {...props} field="others" label={say.othersName} values={fields.others} said />
      <Choices
        name="when"
        type="radio"
        legend={say.when}
        options={[
          { value: 'publishing', label: say.publishing },
          { value: 'day', label: say.day },
        ]}
        value={fields.when}
        error={errors.when}
      />
      <Field
        name="on"
        type="date"
        width="short"
        label={say.on}
        value={fields.on}
        error={errors.on}
      />
    </>
  )
}
