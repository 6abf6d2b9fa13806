import type { FC } from 'hono/jsx'
import { figure, type Language, languageNames, listed, longDate } from '../../../platform/locale.ts'
import {
  Actions,
  Button,
  Card,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
  Split,
} from '../../../ui/index.ts'
import type { Reach } from '../audience/reach-store.ts'
import type { Text } from '../text/index.ts'

/** The mail as it will arrive, in one of the languages. */
export interface SampleMail {
  language: Language
  count: number
  href: string
  from: string
  to: string
  subject: string
  greeting: string
  paragraphs: readonly string[]
  button: string
  footnotes: readonly string[]
}

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
  mailWaits: boolean
  errors: Errors
}

/** What happens when a round starts, before it does. */
export const CheckPage: FC<CheckProps> = (props) => {
  const { t, language, path, home, id, reach, errors } = props
  const w = t.check
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      <Split beside={props.shown && <Sample {...props} mail={props.shown} />}>
        <section>
          <h2>{props.asked}</h2>
          <Ways {...props} />
        </section>
        {reach.asked === 0 && <Notice kind="wait">{w.nobody}</Notice>}
        {reach.later > 0 && <p class="small muted">{w.later(reach.later)}</p>}
        {reach.already > 0 && <p class="small muted">{w.already(reach.already)}</p>}
        {reach.unread.count > 0 && <Unread {...props} />}
        {props.onlyHere && <Notice kind="bad">{w.localhost}</Notice>}
        {props.mailWaits && <Notice kind="wait">{t.newRound.mailWaits}</Notice>}
        <Facts {...props} />
        {reach.asked > 0 && (
          <Form action={`${path}/start`}>
            <Actions>
              <Button>{w.start(reach.byMail, figure(reach.byMail, language))}</Button>
              <a href={home}>{w.keepForLater}</a>
            </Actions>
          </Form>
        )}
        <p class="small muted">{w.after}</p>
        <p class="small muted">{w.counted(props.countedAt)}</p>
        <div class="actions">
          <Form action={`${path}/count`} inline repeatable>
            <Button kind="plain">{w.countAgain}</Button>
          </Form>
          <Form action={`${path}/removal`} inline>
            <Button kind="plain">{w.drop}</Button>
          </Form>
        </div>
        <Details summary={w.keep} open={errors.name !== undefined}>
          <Form action={`${path}/audience`}>
            <Field name="name" label={w.keepName} error={errors.name} maxlength={80} />
            <input type="hidden" name="preparedId" value={id} />
            <Actions>
              <Button kind="quiet">{w.keep}</Button>
            </Actions>
          </Form>
        </Details>
      </Split>
    </>
  )
}

const ways = ['byMail', 'byHand', 'unreached'] as const

const Ways: FC<CheckProps> = ({ t, language, reach, home, id }) => {
  const w = t.check
  const said = (way: (typeof ways)[number]) => figure(reach[way], language)
  const shown = ways.filter((way) => reach[way] > 0)
  return (
    <>
      <div
        class="ways-bar"
        role="img"
        aria-label={w.share(said('byMail'), said('byHand'), said('unreached'))}
      >
        <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
          {partsOf(reach).map(({ way, from, width }) => (
            <rect class={way} x={from} y="0" width={width} height="16" />
          ))}
        </svg>
      </div>
      <ul class="ways">
        {shown.map((way) => (
          <li>
            <i class={way} aria-hidden="true" />
            <span class="big num">{said(way)}</span>
            <div>
              <b>{w.ways[way].title(reach[way])}</b>
              <p class="small muted">{w.ways[way].text}</p>
            </div>
            <a href={`${home}/prepared/${id}/people?way=${way}`}>{w.who}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where each part of the bar begins, in thousandths; a part that is there can be seen. */
function partsOf(reach: Reach) {
  const THINNEST = 12
  const total = Math.max(1, reach.byMail + reach.byHand + reach.unreached)
  let from = 0
  return ways.flatMap((way) => {
    if (reach[way] === 0) return []
    const width = Math.max(THINNEST, Math.round((1000 * reach[way]) / total)) - 4
    const part = { way, from, width }
    from += width + 4
    return [part]
  })
}

const Unread: FC<CheckProps> = ({ t, language, path, reach, readable }) => {
  const w = t.check.unread
  const { count, people } = reach.unread
  const readableIn = listed(
    readable.map((one) => languageNames[one]),
    language,
  )
  return (
    <Notice kind="wait">
      <b>{w.title(count)}</b>
      <p class="small">{w.text(readableIn)}</p>
      <ul class="tongues">
        {people.map(({ id, name, language: own }) => (
          <li>
            <span>
              <b>{name}</b> <span class="muted">{w.reads(languageNames[own])}</span>
            </span>
            <Form action={`${path}/waiting`} inline>
              <input type="hidden" name="people[]" value={id} />
              <Button kind="plain" label={`${w.wait}: ${name}`}>
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

const Facts: FC<CheckProps> = (props) => {
  const { t, language, what, whom, dueOn, reminders, yearly, home, id } = props
  const w = t.check
  const change = <a href={`${home}/rounds/new?prepared=${id}`}>{w.changeShort}</a>
  const rows = [
    [w.what, what.name, what.href ? <a href={what.href}>{w.read}</a> : change],
    [w.whom, whom, change],
    [w.due, longDate(dueOn, language), change],
    ...(reminders.length ? [[w.remind, w.reminders(listed(reminders, language)), '']] : []),
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

const Sample: FC<CheckProps & { mail: SampleMail }> = ({ t, language, path, mail, ...props }) => {
  const w = t.check
  return (
    <Card title={w.mail}>
      {props.mails.length > 1 && (
        <p class="links">
          {props.mails.map(({ language: one, count }) => (
            <a
              href={`${path}?mail=${one}`}
              lang={one}
              aria-current={one === mail.language ? 'page' : undefined}
            >
              {languageNames[one]}, {figure(count, language)}
            </a>
          ))}
        </p>
      )}
      <div class="sample-mail">
        <dl class="facts">
          {[
            [w.from, mail.from],
            [w.to, w.example(mail.to)],
            [w.about, <b lang={mail.language}>{mail.subject}</b>],
          ].map(([term, value]) => (
            <div>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div lang={mail.language} class="sample-body">
          <p class="strong">{mail.greeting}</p>
          {mail.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <p>
            <span class="sample-button">{mail.button}</span>
          </p>
          {mail.footnotes.map((note) => (
            <p class="small muted">{note}</p>
          ))}
        </div>
      </div>
      {props.testTo && (
        <Form action={`${path}/test`} inline repeatable>
          <Button kind="quiet">{w.test}</Button>
          <span class="small muted">{w.testTo(props.testTo)}</span>
        </Form>
      )}
      {!props.testTo && <p class="small muted">{t.refused.noMailbox}</p>}
    </Card>
  )
}
