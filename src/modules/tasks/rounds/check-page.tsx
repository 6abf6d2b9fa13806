import type { FC } from 'hono/jsx'
import {
  colon,
  figure,
  type Language,
  languageNames,
  listed,
  longDate,
} from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { HOLIDAYS } from '../../../platform/working-days.ts'
import {
  Actions,
  Button,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { Reach } from '../audience/reach-store.ts'
import type { Text } from '../text/index.ts'
import { Sample, type SampleMail } from './sample-mail.tsx'
import { Ways } from './ways.tsx'

export interface CheckProps {
  t: Text
  language: Language
  path: string
  home: string
  id: string
  reach: Reach
  asked: string
  what: { name: string; href: string | undefined }
  /** In which languages it can be done. */
  readable: readonly Language[]
  whom: string
  dueOn: string
  reminders: readonly string[]
  yearly: boolean
  countedAt: string
  /** The languages in which mails go, and which of them is shown. */
  mails: readonly { language: Language; count: number }[]
  shown: SampleMail | undefined
  /** Where a test goes; absent for whoever has no mailbox. */
  testTo: string | undefined
  onlyHere: boolean
  /** Where mails wait, for want of a mail server. */
  mailWaits: string | undefined
  errors: Errors
  typed: Typed
}

/** What happens when a round starts, before it does. */
export const CheckPage: FC<CheckProps> = (props) => {
  const { t, language, reach, shown, errors } = props
  const w = t.check
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      <div class="round-check">
        <div class="pile">
          <section>
            <h2>{props.asked}</h2>
            {reach.asked > 0 && <Ways {...props} />}
            {reach.later > 0 && <p class="small muted">{w.later(reach.later)}</p>}
            {reach.already > 0 && <p class="small muted">{w.already(reach.already)}</p>}
          </section>
          {reach.asked === 0 && <Notice kind="wait">{w.nobody}</Notice>}
          {reach.unread.count > 0 && <Unread {...props} />}
          {props.onlyHere && <Notice kind="bad">{w.localhost}</Notice>}
          {props.mailWaits && <Notice kind="wait">{props.mailWaits}</Notice>}
          <Facts {...props} />
        </div>
        {shown && <Sample {...props} mail={shown} />}
        <div class="pile">
          <Start {...props} />
          <Besides {...props} />
        </div>
      </div>
    </>
  )
}

const Start: FC<CheckProps> = ({ t, language, path, home, reach }) => {
  const w = t.check
  if (reach.asked === 0) return null
  return (
    <Form action={`${path}/start`}>
      <p class="small muted">{w.after}</p>
      <Actions>
        <Button>{w.start(reach.byMail, figure(reach.byMail, language))}</Button>
        <a href={home}>{w.keepForLater}</a>
      </Actions>
    </Form>
  )
}

/** What can be done with a round that was put ready, beside starting it. */
const Besides: FC<CheckProps> = ({ t, path, id, countedAt, errors, typed }) => {
  const w = t.check
  return (
    <>
      <div class="actions small">
        <span class="muted">{w.counted(countedAt)}</span>
        <Form action={`${path}/count`} inline repeatable>
          <Button kind="plain">{w.countAgain}</Button>
        </Form>
        <Form action={`${path}/removal`} inline>
          <Button kind="plain">{w.drop}</Button>
        </Form>
      </div>
      <Details summary={w.keep} open={errors.name !== undefined}>
        <Form action={`${path}/audience`}>
          <Field
            name="name"
            label={w.keepName}
            value={typedText(typed, 'name')}
            error={errors.name}
            maxlength={80}
          />
          <input type="hidden" name="preparedId" value={id} />
          <Actions>
            <Button kind="quiet">{w.keep}</Button>
          </Actions>
        </Form>
      </Details>
    </>
  )
}

const Unread: FC<CheckProps> = ({ t, language, path, reach, readable }) => {
  const w = t.check.unread
  const { count, people } = reach.unread
  const readableIn = listed(
    readable.map((one) => languageNames[one]),
    language,
  )
  return (
    <Notice kind="wait" title={w.title(count)}>
      <p class="small">{w.text(readableIn)}</p>
      <ul class="tongues">
        {people.map(({ id, name, language: own }) => (
          <li>
            <span>
              <b>{name}</b> <span class="muted">{w.reads(languageNames[own])}</span>
            </span>
            <Form action={`${path}/waiting`} inline>
              <input type="hidden" name="people[]" value={id} />
              <Button kind="plain" label={`${w.wait}${colon(language)} ${name}`}>
                {w.wait}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {count > people.length && <p class="small">{w.more(count - people.length)}</p>}
      {count > 1 && (
        <Form action={`${path}/waiting`} inline>
          <input type="hidden" name="all" value="yes" />
          <Button kind="plain">{w.waitAll}</Button>
        </Form>
      )}
    </Notice>
  )
}

/** When, and by whose holidays: their terms ask for it wherever days follow from them. */
const Reminders: FC<CheckProps> = ({ t, language, reminders }) => (
  <>
    {t.check.reminders(listed(reminders, language))}
    <br />
    <a class="small" href={HOLIDAYS.href} rel="noopener">
      {t.check.holidays(`${HOLIDAYS.name}, ${HOLIDAYS.licence}`)}
    </a>
  </>
)

const Facts: FC<CheckProps> = (props) => {
  const { t, language, what, whom, dueOn, reminders, yearly, home, id } = props
  const w = t.check
  const change = <a href={`${home}/rounds/new?prepared=${id}`}>{w.changeShort}</a>
  const rows = [
    [w.what, what.name, what.href ? <a href={what.href}>{w.read}</a> : change],
    [w.whom, whom, change],
    [w.due, longDate(dueOn, language), change],
    ...(reminders.length ? [[w.remind, <Reminders {...props} />, '']] : []),
    ...(yearly ? [[w.yearly, t.newRound.yearlyHint, change]] : []),
  ]
  return (
    <dl class="check-facts">
      {rows.map(([term, value, act]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
          <dd>{act}</dd>
        </div>
      ))}
    </dl>
  )
}
