import type { FC } from 'hono/jsx'
import { type Language, languageNames, languages } from '../../platform/locale.ts'
import { type Typed, typedText } from '../../platform/web/forms.ts'
import {
  Button,
  Card,
  Choices,
  Empty,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  PageHead,
  Stack,
} from '../../ui/index.ts'
import type { Text } from './text.ts'

export interface ClaimPageProps {
  language: Language
  t: Text
  /** Where the form is sent: this page's own address. */
  path: string
  typed?: Typed
  errors: Errors
}

/** The first page that anybody sees: who are you, and for which organisation? */
export const ClaimPage: FC<ClaimPageProps> = (props) => {
  const { language, t, path, errors } = props
  return (
    <Stack>
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary language={language} errors={errors} />
      <Form action={path}>
        <Card title={t.you}>
          <Stack>
            <You {...props} />
          </Stack>
        </Card>
        <Card title={t.organisation}>
          <Stack>
            <Organisation {...props} />
          </Stack>
        </Card>
        <Button wide>{t.start}</Button>
        <p class="muted small">{t.next}</p>
      </Form>
    </Stack>
  )
}

const You: FC<ClaimPageProps> = ({ t, typed, errors }) => (
  <>
    <Field
      name="name"
      label={t.name}
      value={typed && typedText(typed, 'name')}
      error={errors.name}
      autocomplete="name"
      maxlength={200}
    />
    <Field
      name="email"
      type="email"
      label={t.email}
      hint={t.emailHint}
      value={typed && typedText(typed, 'email')}
      error={errors.email}
      autocomplete="username"
      spellcheck={false}
    />
    <Field
      name="password"
      type="password"
      label={t.password}
      hint={t.passwordHint}
      error={errors.password}
      autocomplete="new-password"
    />
  </>
)

const Organisation: FC<ClaimPageProps> = ({ language, t, typed, errors }) => (
  <>
    <Field
      name="organisation"
      label={t.organisationName}
      hint={t.organisationHint}
      value={typed && typedText(typed, 'organisation')}
      error={errors.organisation}
      autocomplete="organization"
      maxlength={120}
    />
    <Choices
      name="languages[]"
      type="checkbox"
      columns
      legend={t.languages}
      hint={t.languagesHint}
      options={languages.map((value) => ({ value, label: languageNames[value] }))}
      value={typed ? [typed.languages ?? []].flat().map(String) : [language]}
      error={errors.languages}
    />
  </>
)

/** Used, too old or never given out: the page is the same, so that it tells a stranger nothing. */
export const LinkOverPage: FC<{ t: Text }> = ({ t }) => (
  <Empty drawing="start" title={t.overTitle}>
    <p>{t.over}</p>
  </Empty>
)
