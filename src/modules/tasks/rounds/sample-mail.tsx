import type { FC } from 'hono/jsx'
import { figure, type Language, languageNames } from '../../../platform/locale.ts'
import type { LetterParts } from '../../../platform/mail/letter.ts'
import { Button, Form, MailSheet } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** The mail as it will arrive, in one of the languages. */
export interface SampleMail {
  to: string
  parts: LetterParts
}

interface Props {
  t: Text
  language: Language
  path: string
  mail: SampleMail
  mails: readonly { language: Language; count: number }[]
  testTo: string | undefined
}

export const Sample: FC<Props> = (props) => {
  const { t, path, testTo } = props
  const w = t.check
  return (
    <section class="sample pile">
      <h2>{w.mail}</h2>
      <Tongues {...props} />
      <Mail {...props} />
      {testTo ? (
        <Form action={`${path}/test`} inline repeatable>
          <Button kind="quiet" small>
            {w.test}
          </Button>
          <span class="small muted">{w.testTo(testTo)}</span>
        </Form>
      ) : (
        <p class="small muted">{t.refused.noMailbox}</p>
      )}
    </section>
  )
}

/** How many get it in which language; each leads to the mail in that one. */
const Tongues: FC<Props> = ({ language, path, mail, mails }) => (
  <p class="tongue-tabs small">
    {mails.map(({ language: one, count }) => (
      <a
        href={`${path}?mail=${one}`}
        lang={one}
        aria-current={one === mail.parts.language ? 'page' : undefined}
      >
        {languageNames[one]}, {figure(count, language)}
      </a>
    ))}
  </p>
)

const Mail: FC<Props> = ({ t, mail: { to, parts } }) => {
  const w = t.check
  return (
    <MailSheet
      head={[
        [w.from, parts.organisation],
        ...(parts.from?.email
          ? [[w.answers, `${parts.from.name} <${parts.from.email}>`] as [string, string]]
          : []),
        [w.to, w.example(to)],
        [w.about, <b lang={parts.language}>{parts.subject}</b>],
      ]}
      parts={parts}
    />
  )
}
