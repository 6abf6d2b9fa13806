import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import {
  Actions,
  Button,
  Choices,
  type ChoicesProps,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { DocumentName } from '../../policies/index.ts'
import type { Text } from '../text/index.ts'

export interface NewRoundProps {
  t: Text
  language: Language
  publications: { id: string; document: DocumentName; number: number }[]
  establishments: { id: string; name: string }[]
  departments: string[]
  roles: { value: string; label: string }[]
  typed: {
    publicationId: string
    audience: string
    establishments: readonly string[]
    departments: readonly string[]
    roles: readonly string[]
    people: string
    dueOn: string
    joinerDays: string
  }
  errors: Errors
  mailWaits: boolean
}

export const NewRoundPage: FC<NewRoundProps> = (props) => {
  const { t, language, typed, errors } = props
  const w = t.newRound
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      {props.mailWaits && <Notice kind="wait">{w.mailWaits}</Notice>}
      <Form action="/signing/rounds">
        <Choices
          name="publicationId"
          legend={w.publication}
          value={typed.publicationId}
          error={errors.publicationId}
          options={props.publications.map(({ id, document, number }) => ({
            value: id,
            label: t.rounds.name(t.documents[document], number),
          }))}
        />
        <Choices
          name="audience"
          legend={w.audience}
          value={typed.audience}
          error={errors.audience}
          options={[
            { value: 'all', label: w.all, hint: w.allHint },
            ...(props.establishments.length
              ? [{ value: 'establishment', label: w.establishment }]
              : []),
            ...(props.departments.length ? [{ value: 'department', label: w.department }] : []),
            { value: 'role', label: w.role },
            { value: 'people', label: w.people },
          ]}
        />
        <Narrowing {...props} />
        <Field
          name="dueOn"
          type="date"
          width="middle"
          label={w.dueOn}
          hint={w.dueOnHint}
          value={typed.dueOn}
          error={errors.dueOn}
        />
        <Field
          name="joinerDays"
          type="number"
          width="short"
          label={w.joinerDays}
          hint={w.joinerDaysHint}
          value={typed.joinerDays}
          error={errors.joinerDays}
        />
        <Actions>
          <Button>{w.button}</Button>
        </Actions>
      </Form>
    </>
  )
}

/** Which ones, for an audience that is not everyone; folded away until it is needed. */
const Narrowing: FC<NewRoundProps> = ({ t, establishments, departments, roles, typed, errors }) => {
  const w = t.newRound
  return (
    <>
      <Which
        name="establishments[]"
        legend={w.whichEstablishments}
        value={typed.establishments}
        options={establishments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Which
        name="departments[]"
        legend={w.whichDepartments}
        value={typed.departments}
        options={departments.map((name) => ({ value: name, label: name }))}
      />
      <Which name="roles[]" legend={w.whichRoles} value={typed.roles} options={roles} />
      <Details summary={w.whichPeople} open={typed.people !== '' || errors.people !== undefined}>
        <Field
          name="people"
          type="textarea"
          label={w.whichPeople}
          hint={w.whichPeopleHint}
          value={typed.people}
          error={errors.people}
        />
      </Details>
    </>
  )
}

const Which: FC<
  Pick<ChoicesProps, 'name' | 'legend' | 'options'> & { value: readonly string[] }
> = ({ name, legend, value, options }) =>
  options.length === 0 ? null : (
    <Details summary={legend} open={value.length > 0}>
      <Choices
        name={name}
        type="checkbox"
        legend={legend}
        legendAs="hidden"
        value={value}
        options={options}
      />
    </Details>
  )
