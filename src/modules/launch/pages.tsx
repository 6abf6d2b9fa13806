import type { FC } from 'hono/jsx'
import { colon, figure, type Language, languageNames, longDate } from '../../platform/locale.ts'
import type { LetterParts } from '../../platform/mail/letter.ts'
import { type Typed, typedText } from '../../platform/web/forms.ts'
import {
  ActionRow,
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  MailSheet,
  Notice,
  PageHead,
  Progress,
  Tag,
} from '../../ui/index.ts'
import { phases, type Thing } from './kit.ts'
import { onPaper, progressOf, type Step, TEXT, TITLE, type Words } from './rules.ts'
import type { Text } from './text/index.ts'

export interface Shown {
  thing: Thing
  step: Step | undefined
  /** In the reader's language. */
  title: string
  /** Who does it, where somebody is named. */
  by: string | undefined
}

/** Everything that makes a policy known, in the order in which it is done, and how far it is. */
export const KitPage: FC<{ t: Text; language: Language; all: readonly Shown[] }> = ({
  t,
  language,
  all,
}) => {
  const { done } = progressOf(
    all.flatMap(({ step }) => step ?? []),
    all.length,
  )
  const next = all.find(({ step }) => !step?.doneAt)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={<a href="/platforms/choice">{t.cards}</a>} />
      <Card title={t.progress}>
        <Progress label={t.done(done, all.length)} value={done} max={all.length} />
      </Card>
      {phases.map((phase) => (
        <Card title={t.phases[phase]}>
          {all
            .filter(({ thing }) => thing.phase === phase)
            .map(({ thing, step, title, by }) => (
              <ActionRow
                title={
                  <>
                    {title}{' '}
                    <Tag kind={step?.doneAt ? 'good' : undefined}>{t.kinds[thing.kind]}</Tag>
                  </>
                }
                text={standing(t, language, step, by) ?? thing[language].use}
                action={
                  <ButtonLink
                    href={`/launch/${thing.key}`}
                    kind={thing === next?.thing ? 'main' : 'quiet'}
                    small
                    label={`${t.open}${colon(language)} ${title}`}
                  >
                    {t.open}
                  </ButtonLink>
                }
              />
            ))}
        </Card>
      ))}
    </>
  )
}

function standing(t: Text, language: Language, step: Step | undefined, by?: string) {
  if (step?.sentAt) return t.isSent(longDate(step.sentAt, language))
  if (step?.doneAt) return t.isDone(longDate(step.doneAt, language))
  const when = step?.plannedOn && t.planned(longDate(step.plannedOn, language))
  return [when, by].filter(Boolean).join(' · ') || undefined
}

export interface ThingProps {
  t: Text
  language: Language
  thing: Thing
  step: Step | undefined
  /** In each language of the house, the reader's first. */
  words: readonly ({ language: Language } & Words)[]
  mail: LetterParts | undefined
  /** Who may be the one to do it. */
  people: readonly { id: string; name: string }[]
  mayPrepare: boolean
  maySend: boolean
  errors: Errors
  /** What was sent and refused, of whichever form. */
  typed: Typed
}

/** One thing: how it is used, its words to change and to take along, and where it stands. */
export const ThingPage: FC<ThingProps> = (props) => {
  const { t, language, thing, step, words, mail, errors } = props
  const path = `/launch/${thing.key}`
  return (
    <>
      <PageHead title={words[0]?.title ?? ''} lead={thing[language].use} />
      <ErrorSummary language={language} errors={errors} />
      {step?.doneAt && <Notice kind="good">{standing(t, language, step)}</Notice>}
      {props.mayPrepare && <Standing {...props} path={path} />}
      {mail && <MailCard {...props} mail={mail} path={path} />}
      {thing.kind === 'quiz' && (
        <p>
          <a href="/quiz">{t.quizPage}</a>
        </p>
      )}
      {words
        .map((kept) => ({ ...kept, ...sentIn(kept.language, props) }))
        .map((one) => (
          <Card title={languageNames[one.language]}>
            <Form action={`${path}/words`}>
              <input type="hidden" name="language" value={one.language} />
              <Field
                name="title"
                id={`title-${one.language}`}
                label={t.titleField}
                lang={one.language}
                value={one.title}
                error={one.wrong?.title}
                maxlength={TITLE}
                disabled={!props.mayPrepare}
              />
              <Field
                name="text"
                id={`text-${one.language}`}
                type="textarea"
                label={t.textField}
                hint={t.textHint}
                lang={one.language}
                rows={12}
                value={one.text}
                error={one.wrong?.text}
                maxlength={TEXT}
                disabled={!props.mayPrepare}
              />
              <Actions>
                {props.mayPrepare && <Button kind="quiet">{t.saveWords}</Button>}
                <a href={`${path}/${one.language}.txt`} download>
                  {t.download}
                </a>
                {onPaper(thing) && (
                  <a href={`${path}/${one.language}.pdf`} download>
                    {thing.kind === 'quiz' ? t.quiz.paper : t.paper}
                  </a>
                )}
              </Actions>
            </Form>
          </Card>
        ))}
    </>
  )
}

/** The words that were refused, in the language they are in, and what is wrong with them. */
const sentIn = (
  language: Language,
  { typed, errors }: ThingProps,
): Partial<Words> & { wrong?: Errors } =>
  typed.language === language
    ? { title: typedText(typed, 'title'), text: typedText(typed, 'text'), wrong: errors }
    : {}

const Standing: FC<ThingProps & { path: string }> = ({
  t,
  step,
  path,
  people,
  maySend,
  errors,
  typed,
}) => (
  <Card>
    <Form action={`${path}/plan`} inline>
      <Field
        name="plannedOn"
        type="date"
        width="short"
        label={t.plan}
        value={'plannedOn' in typed ? typedText(typed, 'plannedOn') : step?.plannedOn}
        error={errors.plannedOn}
      />
      <Field
        name="personId"
        type="select"
        label={t.by}
        value={'personId' in typed ? typedText(typed, 'personId') : step?.personId}
        error={errors.personId}
        options={[
          { value: '', label: t.anybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button kind="quiet">{t.savePlan}</Button>
    </Form>
    <Form action={`${path}/done`} inline>
      <input type="hidden" name="done" value={step?.doneAt ? 'no' : 'yes'} />
      <Button
        kind={step?.doneAt ? 'plain' : maySend ? 'quiet' : 'main'}
        icon={step?.doneAt ? undefined : 'tick'}
      >
        {step?.doneAt ? t.untick : t.tick}
      </Button>
    </Form>
  </Card>
)

const MailCard: FC<ThingProps & { path: string; mail: LetterParts }> = (props) => {
  const { t, step, path, mail, mayPrepare, maySend } = props
  return (
    <Card title={t.preview}>
      <MailSheet
        head={[
          [t.from, mail.organisation],
          [t.subject, mail.subject],
        ]}
        parts={mail}
      />
      <Actions>
        {mayPrepare && (
          <Form action={`${path}/test`} inline repeatable>
            <Button kind="quiet">{t.test}</Button>
          </Form>
        )}
        {maySend && !step?.sentAt && <ButtonLink href={`${path}/send`}>{t.look}</ButtonLink>}
      </Actions>
    </Card>
  )
}

/** Before a mail goes to everybody: how many get it, in which language, and what it is not. */
export const SendPage: FC<{
  t: Text
  language: Language
  thing: Thing
  published: boolean
  reached: readonly { language: Language; count: number }[]
  errors: Errors
}> = ({ t, language, thing, published, reached, errors }) => {
  const all = reached.reduce((sum, { count }) => sum + count, 0)
  const w = t.check
  return (
    <>
      <PageHead title={w.title} lead={all === 1 ? w.one : w.reach(figure(all, language))} />
      <ErrorSummary language={language} errors={errors} />
      <Card title={w.byLanguage}>
        <p class="links">
          {reached.map(({ language: code, count }) => (
            <span lang={code}>
              {languageNames[code] + colon(language)} <b class="num">{figure(count, language)}</b>
            </span>
          ))}
        </p>
      </Card>
      <Notice kind="info">
        <p>{w.without}</p>
        <p>{w.letters}</p>
      </Notice>
      <Notice kind="wait">{published ? w.forGood : t.refused.nothingPublished}</Notice>
      {published && (
        <Form action={`/launch/${thing.key}/send`}>
          <Button>{w.button}</Button>
        </Form>
      )}
    </>
  )
}
