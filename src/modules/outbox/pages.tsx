import type { Child, FC } from 'hono/jsx'
import { countedIn } from '../../platform/counted/index.ts'
import { type Language, longTime, shortTime } from '../../platform/locale.ts'
import type { Letter, LetterParts } from '../../platform/mail/letter.ts'
import {
  Actions,
  Address,
  Button,
  ButtonLink,
  Details,
  Empty,
  Form,
  MailSheet,
  Notice,
  PageHead,
  Table,
  Tag,
} from '../../ui/index.ts'
import { type MailLine, type MailState, mailStates } from './rules.ts'
import type { Text } from './text.ts'

export const OutboxPage: FC<{
  t: Text
  language: Language
  /** What each kind of mail is called. */
  kinds: ReadonlyMap<string, string>
  lines: MailLine[]
  counts: Partial<Record<MailState, number>>
  state: MailState | undefined
  hasServer: boolean
  next: string | undefined
  /** Why nothing goes out, where something keeps it. */
  standstill: Child
}> = ({ t, language, kinds, lines, counts, state, hasServer, next, standstill }) => (
  <>
    <PageHead title={t.title} lead={t.lead} />
    {standstill}
    {!hasServer && <Notice kind="wait">{t.noServer}</Notice>}
    <p class="links">
      <a href="/outbox" aria-current={state ? undefined : 'page'}>
        {t.all}
      </a>
      {mailStates
        .filter((name) => counts[name])
        .map((name) => (
          <a href={`/outbox?state=${name}`} aria-current={state === name ? 'page' : undefined}>
            {t.states[name]} ({countedIn(counts[name] ?? 0, language)})
          </a>
        ))}
    </p>
    {lines.length === 0 ? (
      <Empty drawing="quiet" title={t.empty}>
        <p>{t.emptyText}</p>
      </Empty>
    ) : (
      <Table
        caption={t.title}
        captionHidden
        brief
        columns={[
          { head: t.to },
          { head: t.state },
          { head: t.what },
          { head: t.since },
          { head: t.actions, quiet: true },
        ]}
        rows={lines.map((line) => [
          line.name || <Address>{line.address ?? ''}</Address>,
          <Tag kind={tones[line.state]}>{t.states[line.state]}</Tag>,
          kinds.get(line.kind),
          <>
            <span class="full">{longTime(line.createdAt, language)}</span>
            <span class="short">{shortTime(line.createdAt, language)}</span>
          </>,
          <MailActions t={t} line={line} hasServer={hasServer} />,
        ])}
      />
    )}
    {next && (
      <Actions>
        <ButtonLink href={next} kind="quiet">
          {t.older}
        </ButtonLink>
      </Actions>
    )}
  </>
)

const tones = {
  waiting: 'wait',
  sending: 'info',
  sent: 'good',
  failed: 'bad',
} as const

const MailActions: FC<{ t: Text; line: MailLine; hasServer: boolean }> = ({
  t,
  line: { id, state },
  hasServer,
}) => (
  <>
    {(state === 'failed' || (state === 'waiting' && !hasServer)) && (
      <Form action={`/outbox/${id}/reading`} inline repeatable>
        <Button kind="plain">{t.read}</Button>
      </Form>
    )}
    {state === 'failed' && (
      <Form action={`/outbox/${id}/retry`} inline>
        <Button kind="plain">{t.retry}</Button>
      </Form>
    )}
  </>
)

/** One mail as it would arrive, with what handing it over means; nothing of that where it is one's own. */
export const MailPage: FC<{
  t: Text
  mail: { name: string; address: string }
  letter: Letter
  own: boolean
}> = ({ t, mail: { name, address }, letter, own }) => {
  const { parts, replyTo } = letter
  return (
    <>
      <PageHead title={letter.subject} />
      {own ? (
        <Notice kind="info">{t.own}</Notice>
      ) : (
        <Notice kind="wait">
          {t.handing(name || address)} {opensSomething(parts) && t.handingLink}
        </Notice>
      )}
      <MailSheet
        live
        head={[
          [t.from, parts.organisation],
          ...(replyTo ? [[t.answers, asAddress(replyTo)] as [string, string]] : []),
          [t.to, asAddress({ name, address })],
          [t.about, letter.subject],
        ]}
        parts={parts}
      />
      <Details summary={t.plain}>
        <pre class="mail-text">{letter.text}</pre>
      </Details>
    </>
  )
}

const opensSomething = ({ button, items = [], code }: LetterParts) =>
  button !== undefined || code !== undefined || items.length > 0

const asAddress = ({ name, address }: { name: string; address: string }) =>
  name ? `${name} <${address}>` : address

/** Why nothing was done, with the way back in the frame. */
export const RefusedPage: FC<{ t: Text; why: string }> = ({ t, why }) => (
  <>
    <PageHead title={t.title} />
    <Notice kind="info">{why}</Notice>
  </>
)
