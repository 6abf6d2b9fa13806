import type { FC } from 'hono/jsx'
import { colon, type Language, languageNames, languages } from '../../../platform/locale.ts'
import {
  Button,
  Choices,
  Details,
  Empty,
  type Errors,
  Field,
  Form,
  PageHead,
  Table,
} from '../../../ui/index.ts'
import { contracts, roleNames } from '../../people/index.ts'
import type { Text } from '../text/index.ts'
import { groups } from './forms.ts'

/** What was filled in, by the name of its field. */
export type Filled = Readonly<Record<string, string | readonly string[] | undefined>>

export interface Choosable {
  establishments: readonly { id: string; name: string }[]
  departments: readonly string[]
  saved: readonly { id: string; name: string }[]
}

interface Props {
  t: Text
  language: Language
  choosable: Choosable
  typed: Filled
  errors: Errors
}

/** More than these are typed, and not ticked. */
const TICKED = 24

const one = (typed: Filled, field: string) => {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}
const many = (typed: Filled, field: string) => {
  const value = typed[field]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** For whom: everybody, some by what they have in common, people by name, or a rule that was kept. */
export const AudienceFields: FC<Props> = (props) => {
  const { t, typed, errors, choosable } = props
  const w = t.newRound
  const filled = (prefix: string) =>
    Object.entries(typed).some(
      ([field, value]) => field.startsWith(prefix) && value !== undefined && value.length > 0,
    )
  return (
    <>
      <Choices
        name="audience"
        legend={w.audience}
        value={one(typed, 'audience') || 'all'}
        error={errors.audience}
        options={[
          { value: 'all', label: w.all, hint: w.allHint },
          { value: 'some', label: w.some, hint: w.someHint },
          { value: 'people', label: w.people },
          ...(choosable.saved.length ? [{ value: 'saved', label: w.saved }] : []),
        ]}
      />
      <div class="whom whom-some">
        <p class="muted small">{w.groupHint}</p>
        {groups.map((prefix, at) => (
          <Details summary={w.groups[at] ?? ''} open={prefix === '' || filled(prefix)}>
            <GroupFields {...props} prefix={prefix} />
          </Details>
        ))}
      </div>
      <div class="whom whom-people">
        <Field
          name="people"
          type="textarea"
          label={w.whichPeople}
          hint={w.whichPeopleHint}
          value={one(typed, 'people')}
          error={errors.people}
        />
      </div>
      {choosable.saved.length > 0 && (
        <div class="whom whom-saved">
          <Field
            name="saved"
            type="select"
            label={w.whichSaved}
            value={one(typed, 'saved')}
            options={[
              { value: '', label: '' },
              ...choosable.saved.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
    </>
  )
}

/** What the people of one group have in common; each stays folded until something is filled in. */
const GroupFields: FC<Props & { prefix: string }> = ({
  t,
  language,
  choosable: { establishments, departments },
  typed,
  errors,
  prefix,
}) => {
  const w = t.newRound
  const ticks = (
    field: string,
    legend: string,
    options: readonly { value: string; label: string }[],
  ) => {
    if (options.length === 0) return null
    const value = many(typed, `${prefix}${field}`)
    return (
      <Details summary={legend} open={value.length > 0}>
        <Choices
          name={`${prefix}${field}[]`}
          type="checkbox"
          legend={legend}
          legendAs="hidden"
          value={value}
          options={options}
          columns
        />
      </Details>
    )
  }
  const lines = (field: string, label: string, hint: string) => {
    const value = one(typed, `${prefix}${field}`)
    return (
      <Details summary={label} open={value !== ''}>
        <Field name={`${prefix}${field}`} type="textarea" label={label} hint={hint} value={value} />
      </Details>
    )
  }
  const day = (field: string, label: string) => {
    const name = `${prefix}${field}`
    const value = one(typed, name)
    const error = errors[name]
    return (
      <Details summary={label} open={value !== '' || error !== undefined}>
        <Field name={name} type="date" width="middle" label={label} value={value} error={error} />
      </Details>
    )
  }
  return (
    <>
      {establishments.length <= TICKED
        ? ticks(
            'establishments',
            w.establishments,
            establishments.map(({ id, name }) => ({ value: id, label: name })),
          )
        : lines('places', w.places, w.oneALine)}
      {departments.length <= TICKED
        ? ticks(
            'departments',
            w.departments,
            departments.map((name) => ({ value: name, label: name })),
          )
        : lines('sections', w.sections, w.oneALine)}
      {lines('managers', w.managers, w.managersHint)}
      {ticks(
        'contracts',
        w.contracts,
        contracts.map((contract) => ({ value: contract, label: t.contracts[contract] })),
      )}
      {ticks(
        'roles',
        w.roles,
        Object.entries(roleNames[language]).map(([value, label]) => ({ value, label })),
      )}
      {ticks(
        'languages',
        w.languages,
        languages.map((name) => ({ value: name, label: languageNames[name] })),
      )}
      {day('startedFrom', w.startedFrom)}
      {day('startedTo', w.startedTo)}
    </>
  )
}

/** The rules that were kept, each with whom it means. */
export const AudiencesPage: FC<{
  t: Text
  language: Language
  saved: readonly { id: string; name: string; said: string }[]
  mayDrop: boolean
}> = ({ t, language, saved, mayDrop }) => (
  <>
    <PageHead title={t.audiences.title} lead={t.audiences.lead} />
    {saved.length === 0 ? (
      <Empty drawing="quiet" title={t.audiences.empty} />
    ) : (
      <Table
        caption={t.audiences.title}
        captionHidden
        columns={[
          { head: t.check.keepName },
          { head: t.list.whom },
          { head: t.audiences.drop, quiet: true },
        ]}
        rows={saved.map(({ id, name, said }) => [
          name,
          said,
          mayDrop && (
            <Form action={`/audiences/${id}/removal`} inline>
              <Button kind="plain" label={`${t.audiences.drop}${colon(language)} ${name}`}>
                {t.audiences.drop}
              </Button>
            </Form>
          ),
        ])}
      />
    )}
  </>
)
