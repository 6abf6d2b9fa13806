import type { Child, FC } from 'hono/jsx'
import type { Language } from '../../platform/locale.ts'
import { type Typed, typedText } from '../../platform/web/forms.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Dots,
  ErrorSummary,
  type Errors,
  Form,
  PageHead,
  Stack,
} from '../../ui/index.ts'
import { type Step, steps } from './steps.ts'
import type { Text } from './text/index.ts'

/** Who looks at a settings page, and where the page leads. */
export interface Visit {
  language: Language
  t: Text
  step: Step
  /** In the first round after claiming the installation. */
  first: boolean
  /** The question of the interview from which somebody came, and to which they go back. */
  question?: string | undefined
  mayChange: boolean
  number: number
  back?: string
  on: string
  after?: Step
}

export interface FormPageProps {
  visit: Visit
  /** What was typed, when the form was refused. */
  typed?: Typed
  errors: Errors
}

/** What a field shows: what was typed when the form came back, else what is kept. */
export const shownIn = (typed: Typed | undefined) => (field: string, kept: string) =>
  typed ? typedText(typed, field) : kept

/** The address of a form or page, which stays in the first round, or on the way to a question of the interview. */
export function within({ first, question }: Visit, path: string) {
  if (first) return `${path}?first`
  return question ? `${path}?question=${question}` : path
}

/** The top of every settings page: where one is, and what went wrong. */
export const SheetHead: FC<{
  visit: Visit
  title: string
  lead: string
  /** Where what is filled in here is read. */
  lands?: string
  errors: Errors
  actions?: Child
}> = ({ visit, title, lead, lands, errors, actions }) => (
  <>
    {visit.first && <StepLine visit={visit} />}
    <PageHead title={title} lead={lead} actions={actions} />
    {lands && <p class="muted small">{lands}</p>}
    <ErrorSummary language={visit.language} errors={errors} />
  </>
)

const StepLine: FC<{ visit: Visit }> = ({ visit: { t, number } }) => {
  const label = t.steps.at(number, steps.length)
  return (
    <>
      <div class="interview-step">
        <Dots current={number} total={steps.length} label={label} />
        <span class="muted small" aria-hidden="true">
          {label}
        </span>
      </div>
      {number === 1 && <p>{t.steps.welcome}</p>}
    </>
  )
}

/** One form with its buttons; for those who may only read, the same fields, not to be changed. */
export const Sheet: FC<{
  visit: Visit
  action: string
  save?: string
  /** Whether it is passed over beside saving, also where something else follows than the next step. */
  skips?: boolean
  children?: Child
}> = ({ visit, action, save, skips = !save, children }) => {
  const { t, first, mayChange } = visit
  if (!mayChange)
    return (
      <fieldset class="form" disabled>
        {children}
      </fieldset>
    )
  return (
    <Form action={within(visit, action)}>
      {children}
      <Actions>
        <Button>{save ?? (first ? t.steps.saveAndOn : t.steps.save)}</Button>
        {first && skips && (
          <ButtonLink kind="plain" href={visit.on}>
            {t.steps.skip}
          </ButtonLink>
        )}
      </Actions>
      {skips && <NextLine visit={visit} />}
    </Form>
  )
}

/** What happens after this step. */
export const NextLine: FC<{ visit: Visit }> = ({ visit: { t, first, after } }) =>
  first ? (
    <p class="muted small">
      {t.steps.next(after ? t[after].title : t.steps.interview)} {t.steps.kept}
    </p>
  ) : null

/** For steps that keep things one by one: the button that leads on, or back to a question of the interview. */
export const GoOn: FC<{ visit: Visit; kind: 'main' | 'quiet' }> = ({ visit, kind }) =>
  visit.first || visit.question ? (
    <Stack>
      <Actions>
        <ButtonLink href={visit.on} kind={kind}>
          {visit.first ? visit.t.steps.on : visit.t.steps.backToInterview}
        </ButtonLink>
      </Actions>
      <NextLine visit={visit} />
    </Stack>
  ) : null
