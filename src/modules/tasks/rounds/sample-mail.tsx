import type { FC } from 'hono/jsx'
import { figure, type Language, languageNames } from '../../../platform/locale.ts'
import { Button, Form } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** The mail as it will arrive, in one of the languages. */
export interface SampleMail {
  language: Language
  from: string
  to: string
  subject: string
  greeting: string
  paragraphs: readonly string[]
  button: string
  footnotes: readonly string[]
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
        aria-current={one === mail.language ? 'page' : undefined}
      >
        {languageNames[one]}, {figure(count, language)}
      </a>
    ))}
  </p>
)

const Mail: FC<Props> = ({ t, mail }) => {
  const w = t.check
  const head = [
    [w.from, mail.from],
    [w.to, w.example(mail.to)],
    [w.about, <b lang={mail.language}>{mail.subject}</b>],
  ]
  return (
    <div class="sample-mail">
      <dl>
        {head.map(([term, value]) => (
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
        <span class="sample-button">{mail.button}</span>
        {mail.footnotes.map((note) => (
          <p class="small muted">{note}</p>
        ))}
      </div>
    </div>
  )
}
