import type { FC } from 'hono/jsx'
import { type Language, languageNames, longDate } from '../../platform/locale.ts'
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
  Reach,
} from '../../ui/index.ts'
import type { Ours } from './ours.ts'
import { type Text, text } from './text.ts'

/** What a visitor reads, in the language of the rules. */
export const HouseRules: FC<{ ours: Ours; level: 1 | 3 }> = ({ ours, level }) => {
  const { needed, language, title, intro, unneeded, rules, contact } = ours
  const Title = level === 1 ? 'h1' : 'h3'
  const RuleTitle = level === 1 ? 'h2' : 'h4'
  return (
    <article class="house-rules" lang={language}>
      <Title>{title}</Title>
      {!needed && <p>{unneeded}</p>}
      {needed && <p>{intro}</p>}
      {needed &&
        rules.map((rule) => (
          <section id={rule.id}>
            <RuleTitle>{rule.title}</RuleTitle>
            <p>{rule.text}</p>
          </section>
        ))}
      {needed && contact.name && (
        <section>
          <p>{text[language].complaint}</p>
          <Reach {...contact} />
        </section>
      )}
    </article>
  )
}

export interface OurPageProps {
  t: Text
  language: Language
  /** In each language of the house, the reader's first. */
  all: readonly Ours[]
  publicSince: Date | undefined
  mayPublish: boolean
  errors: Errors
}

/** To read, to copy, and to make public. */
export const OurPage: FC<OurPageProps> = (props) => {
  const { t, language, all, errors } = props
  const [first] = all
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary language={language} errors={errors} />
      {first?.needed === false && (
        <Notice kind="info" title={t.unneededTitle}>
          <p lang={first.language}>{first.unneeded}</p>
        </Notice>
      )}
      {(first?.needed || props.publicSince) && <Standing {...props} />}
      {first?.needed && (
        <>
          <Card title={t.reads}>
            <HouseRules ours={first} level={3} />
          </Card>
          <Card title={t.copyTitle}>
            <p class="muted">{t.copyHint}</p>
            {all.map((ours) => (
              <Field
                name={`plain_${ours.language}`}
                type="textarea"
                label={t.copy(languageNames[ours.language])}
                lang={ours.language}
                rows={10}
                readonly
                value={ours.plain}
              />
            ))}
          </Card>
        </>
      )}
    </>
  )
}

const Standing: FC<OurPageProps> = ({ t, language, all, publicSince, mayPublish }) => (
  <Card>
    <p>{publicSince ? t.isPublic(longDate(publicSince, language)) : t.isNotPublic}</p>
    {mayPublish && (
      <Form action="/visitors" inline>
        <input type="hidden" name="open" value={publicSince ? 'no' : 'yes'} />
        <Button kind={publicSince ? 'quiet' : 'main'}>
          {publicSince ? t.withdraw : t.publish}
        </Button>
      </Form>
    )}
    {publicSince && (
      <Actions>
        <a href="/house-rules">{t.publicPage}</a>
        {all.map(({ language: code }) => (
          <a href={`/house-rules/${code}.pdf`} download>
            {t.paper} ({languageNames[code]})
          </a>
        ))}
      </Actions>
    )}
  </Card>
)
