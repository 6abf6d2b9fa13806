import type { Child, FC } from 'hono/jsx'
import type { Day } from '../../../platform/calendar.ts'
import type { Foretold } from '../../../platform/event.ts'
import {
  colon,
  type Language,
  languageNames,
  longDate,
  longTime,
} from '../../../platform/locale.ts'
import type { Panel, PersonRow } from '../../../platform/module.ts'
import {
  ActionRow,
  Actions,
  Address,
  Button,
  ButtonLink,
  Card,
  Consequences,
  DefinitionList,
  ErrorSummary,
  type Errors,
  Form,
  Notice,
  PageHead,
  Tag,
} from '../../../ui/index.ts'
import { standingOf } from '../presence/rules.ts'
import { standingIn } from '../presence/words.ts'
import { roleNames } from '../role-names.ts'
import type { Person } from '../rules.ts'
import type { Text } from '../text/index.ts'
import type { Happening } from './history-store.ts'
import type { Neighbour } from './store.ts'

export interface PersonProps {
  t: Text
  language: Language
  person: Person
  /** Whether they may come in. */
  here: boolean
  today: Day
  establishment?: string
  manager?: Neighbour
  happened: Happening[]
  mayChange: boolean
  mayGiveRoles: boolean
  /** What other modules can do for this person. */
  rows: readonly PersonRow[]
  /** What they know of this person. */
  panels: readonly Panel[]
  /** What their leaving will bring about. */
  onLeaving: readonly Foretold[]
  errors: Errors
}

export const PersonPage: FC<PersonProps> = (props) => {
  const { t, language, person, mayChange } = props
  const path = `/people/${person.id}`
  return (
    <>
      <PageHead
        title={person.name}
        actions={
          mayChange && (
            <ButtonLink href={`${path}/details`} kind="quiet" icon="edit">
              {t.person.change}
            </ButtonLink>
          )
        }
      />
      <ErrorSummary language={language} errors={props.errors} />
      <StandingNotice {...props} />
      <Card title={t.person.details}>
        <DefinitionList items={facts(props)} />
      </Card>
      <Roles {...props} path={path} />
      {props.panels.map(({ title, more, content }) => (
        <Card title={title} action={more && <a href={more.href}>{more.label}</a>}>
          {content}
        </Card>
      ))}
      {props.rows.length > 0 && <Rows {...props} path={path} />}
      {mayChange && <Leaving {...props} path={path} />}
      <Happened {...props} />
    </>
  )
}

const StandingNotice: FC<PersonProps> = ({ t, language, person, here, today }) => {
  const standing = standingOf({ ...person, here }, today)
  const words = standingIn(standing, t.person.standing, language)
  return words ? <Notice kind={standing.is === 'gone' ? 'wait' : 'info'}>{words}</Notice> : null
}

function facts(props: PersonProps): [string, Child][] {
  const { t, language, person, establishment, manager } = props
  const or = (value: Child) => value || <span class="muted">{t.person.none}</span>
  const day = (value: string | null) => or(value && longDate(value, language))
  return [
    [
      t.fields.email,
      person.email ? (
        <Address>{person.email}</Address>
      ) : (
        <span class="muted">{t.person.noMail}</span>
      ),
    ],
    [t.fields.number, or(person.number)],
    [t.fields.establishment, or(establishment)],
    [t.fields.department, or(person.department)],
    [t.fields.manager, or(manager && <a href={`/people/${manager.id}`}>{manager.name}</a>)],
    [t.fields.contract, t.contracts[person.contract]],
    [t.fields.language, languageNames[person.language]],
    [t.fields.startsOn, day(person.startsOn)],
    [t.fields.endsOn, day(person.endsOn)],
  ]
}

type Part = FC<PersonProps & { path: string }>

const Roles: Part = ({ t, language, person, path, mayGiveRoles }) => (
  <Card
    title={t.person.roles}
    action={mayGiveRoles && <a href={`${path}/roles`}>{t.person.changeRoles}</a>}
  >
    {person.roles.length ? (
      <p class="actions">
        {person.roles.map((role) => (
          <Tag>{roleNames[language][role]}</Tag>
        ))}
      </p>
    ) : (
      <p class="muted">{t.person.noRoles}</p>
    )}
  </Card>
)

const Rows: Part = ({ t, language, rows }) => (
  <Card title={t.person.access}>
    {rows.map(({ title, text, href, button }) => (
      <ActionRow
        title={title}
        text={text}
        action={
          <ButtonLink href={href} kind="quiet" small label={`${title}${colon(language)} ${button}`}>
            {button}
          </ButtonLink>
        }
      />
    ))}
  </Card>
)

const Leaving: Part = ({ t, person, path, onLeaving }) =>
  person.leftAt ? (
    <Form action={`${path}/return`} inline>
      <Button kind="quiet" icon="undo">
        {t.person.comeBack}
      </Button>
    </Form>
  ) : (
    <Card title={t.person.leaveTitle}>
      <p class="muted">{t.person.leaveText}</p>
      <Consequences items={onLeaving} />
      <Form action={`${path}/departure`}>
        <Actions>
          <Button kind="danger">{t.person.leave}</Button>
        </Actions>
      </Form>
    </Card>
  )

const Happened: FC<PersonProps> = ({ t, language, happened }) =>
  happened.length ? (
    <Card title={t.person.history}>
      <DefinitionList
        items={happened.map(({ name, at, by }) => [
          longTime(at, language),
          [t.person.events[name], by].filter(Boolean).join(' · '),
        ])}
      />
    </Card>
  ) : null
