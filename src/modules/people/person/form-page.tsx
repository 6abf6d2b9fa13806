import type { FC } from 'hono/jsx'
import { type Language, languageNames, languages } from '../../../platform/locale.ts'
import { roles } from '../../../platform/who.ts'
import {
  Actions,
  Button,
  Choices,
  ErrorSummary,
  Field,
  Form,
  PageHead,
  uiText,
} from '../../../ui/index.ts'
import { contracts } from '../import/file/index.ts'
import { roleNames } from '../names.ts'
import { roleHints, type Text } from '../text/index.ts'

export interface PersonFormProps {
  t: Text
  language: Language
  title: string
  lead?: string
  action: string
  button: string
  typed: Record<string, string>
  errors: Record<string, string>
  establishments: { id: string; name: string }[]
  departments: string[]
}

export const PersonFormPage: FC<PersonFormProps> = (props) => {
  const { t, language, typed, errors } = props
  const optional = uiText[language].optional
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <>
      <PageHead title={props.title} lead={props.lead} />
      <ErrorSummary language={language} errors={errors} />
      <Form action={props.action}>
        <Field {...field('name')} label={t.fields.name} autocomplete="off" />
        <Field
          {...field('email')}
          type="email"
          label={t.fields.email}
          hint={t.person.emailHint}
          optional={optional}
          autocomplete="off"
        />
        <Field
          {...field('number')}
          label={t.fields.number}
          hint={t.person.numberHint}
          optional={optional}
          width="middle"
        />
        {props.establishments.length > 0 && (
          <Field
            {...field('establishmentId')}
            type="select"
            label={t.fields.establishment}
            options={[
              { value: '', label: t.person.choose },
              ...props.establishments.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Field
          {...field('department')}
          label={t.fields.department}
          optional={optional}
          list="departments"
        />
        <datalist id="departments">
          {props.departments.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <Field
          {...field('manager')}
          label={t.fields.manager}
          hint={t.person.managerHint}
          optional={optional}
        />
        <Field
          {...field('contract')}
          type="select"
          width="middle"
          label={t.fields.contract}
          options={contracts.map((value) => ({ value, label: t.contracts[value] }))}
        />
        <Field
          {...field('language')}
          type="select"
          width="middle"
          label={t.fields.language}
          hint={t.person.languageHint}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Field
          {...field('startsOn')}
          type="date"
          width="middle"
          label={t.fields.startsOn}
          optional={optional}
        />
        <Field
          {...field('endsOn')}
          type="date"
          width="middle"
          label={t.fields.endsOn}
          optional={optional}
        />
        <Actions>
          <Button>{props.button}</Button>
        </Actions>
      </Form>
    </>
  )
}

export const RolesPage: FC<{
  t: Text
  language: Language
  person: { id: string; name: string }
  chosen: readonly string[]
  errors: Record<string, string>
}> = ({ t, language, person, chosen, errors }) => (
  <>
    <PageHead title={t.person.rolesTitle(person.name)} lead={t.person.rolesLead} />
    <ErrorSummary language={language} errors={errors} />
    <Form action={`/people/${person.id}/roles`}>
      <Choices
        name="roles[]"
        type="checkbox"
        legend={t.person.roles}
        value={chosen}
        error={errors.roles}
        options={roles.map((value) => ({
          value,
          label: roleNames[language][value],
          hint: roleHints[language][value],
        }))}
      />
      <Actions>
        <Button>{t.person.save}</Button>
      </Actions>
    </Form>
  </>
)
