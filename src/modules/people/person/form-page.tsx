import type { FC } from 'hono/jsx'
import { type Language, languageNames, languages } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import type { Role } from '../../../platform/who.ts'
import {
  Actions,
  Button,
  Choices,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  PageHead,
  uiText,
} from '../../../ui/index.ts'
import { contracts } from '../import/file/index.ts'
import { roleNames } from '../role-names.ts'
import type { Person } from '../rules.ts'
import { offeredTo, roleHints, type Text } from '../text/index.ts'
import type { Neighbour } from './store.ts'

export const fields = [
  'name',
  'email',
  'number',
  'establishmentId',
  'department',
  'manager',
  'contract',
  'language',
  'startsOn',
  'endsOn',
] as const

/** Somebody as the form shows them. */
export const asTyped = (person: Person, manager: Neighbour | undefined): Typed => ({
  name: person.name,
  email: person.email ?? '',
  number: person.number ?? '',
  establishmentId: person.establishmentId ?? '',
  department: person.department,
  manager: manager?.number ?? manager?.email ?? '',
  contract: person.contract,
  language: person.language,
  startsOn: person.startsOn ?? '',
  endsOn: person.endsOn ?? '',
})

export interface PersonFormProps {
  t: Text
  language: Language
  title: string
  /** Who is changed; left out where somebody is added. */
  person?: { id: string }
  typed: Typed
  errors: Errors
  establishments: { id: string; name: string }[]
  departments: string[]
}

export const PersonFormPage: FC<PersonFormProps> = (props) => {
  const { t, language, person, typed, errors } = props
  const optional = uiText[language].optional
  const field = (name: (typeof fields)[number]) => ({
    name,
    value: typedText(typed, name),
    error: errors[name],
  })
  return (
    <>
      <PageHead title={props.title} lead={person ? undefined : t.person.addLead} />
      <ErrorSummary language={language} errors={errors} />
      <Form action={person ? `/people/${person.id}/details` : '/people'}>
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
          hint={t.person.startsHint}
          optional={optional}
        />
        <Field
          {...field('endsOn')}
          type="date"
          width="middle"
          label={t.fields.endsOn}
          hint={t.person.endsHint}
          optional={optional}
        />
        <Actions>
          <Button>{person ? t.person.save : t.person.add}</Button>
        </Actions>
      </Form>
    </>
  )
}

export const RolesPage: FC<{
  t: Text
  language: Language
  person: { id: string; name: string; roles: readonly Role[] }
  chosen: readonly string[]
  errors: Errors
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
        options={offeredTo(person.roles).map((value) => ({
          value,
          label: roleNames[language][value],
          hint: roleHints[language][value] ?? t.person.roleOpensNothing,
        }))}
      />
      <Actions>
        <Button>{t.person.save}</Button>
      </Actions>
    </Form>
  </>
)
