import type { FC } from 'hono/jsx'
import type { Typed } from '../../../platform/web/forms.ts'
import { Actions, Button, ButtonLink, Check, ErrorSummary, Form } from '../../../ui/index.ts'
import { AskForm, type FormPage, StayBox } from '../sign-in/pages.tsx'
import type { Text } from '../text/index.ts'

/**
 * From whom, what for, and one button: a mail scanner reads this page and nothing happens. Whose it is shows only
 * after the press, because anybody may hold the address.
 */
export const LinkPage: FC<{
  t: Text
  /** Where the form goes: the link itself. */
  action: string
  organisation: string
  /** What is found behind it, where its module says so. */
  leadsTo: string | undefined
}> = ({ t, action, organisation, leadsTo }) => (
  <>
    <h1>{t.link.title}</h1>
    <p>
      {t.link.from(organisation)} {leadsTo ?? t.link.toOpen}
    </p>
    <Form action={action}>
      <StayBox t={t} />
      <Button wide>{t.link.button}</Button>
    </Form>
    <p class="small muted">
      {t.link.notYou} <a href={`${action}?notMine=yes`}>{t.link.notMine}</a>
    </p>
  </>
)

/** Somebody else is signed in here: a shared tablet, perhaps. */
export const SomeoneElsePage: FC<{ t: Text; action: string; current: string }> = ({
  t,
  action,
  current,
}) => (
  <>
    <h1>{t.link.otherTitle}</h1>
    <p>{t.link.other(current)}</p>
    <Form action={action}>
      <input type="hidden" name="change" value="yes" />
      <Actions>
        <Button>{t.link.button}</Button>
        <ButtonLink href="/" kind="quiet">
          {t.link.stay(current)}
        </ButtonLink>
      </Actions>
    </Form>
  </>
)

/** Asked with a box to tick, because a mail scanner presses every button that it finds. */
export const NotMinePage: FC<FormPage & { action: string }> = ({
  t,
  language,
  errors = {},
  action,
}) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.link.notMine}</h1>
    <p>{t.link.notMineLead}</p>
    <Form action={action}>
      <input type="hidden" name="notMine" value="yes" />
      <Check name="sure" label={t.link.notMineSure} error={errors.sure} required />
      <Button>{t.link.notMineEnd}</Button>
    </Form>
  </>
)

/** Somebody said that it was not for them. */
export const DisownedPage: FC<{ t: Text }> = ({ t }) => (
  <>
    <h1>{t.link.disownedTitle}</h1>
    <p>{t.link.disowned}</p>
  </>
)

/** A link that opens nothing any more, and the way to a new one. */
export const LinkOverPage: FC<FormPage & { typed: Typed }> = (props) => (
  <>
    <h1>{props.t.linkOver.title}</h1>
    <p>{props.t.linkOver.lead}</p>
    <AskForm {...props} />
    <p class="small muted">{props.t.signIn.noMail}</p>
  </>
)
