import type { FC } from 'hono/jsx'
import { firstNameOf } from '../../../platform/letters/index.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { Actions, Button, ButtonLink, Form } from '../../../ui/index.ts'
import { AskForm, type FormPage } from '../sign-in/pages.tsx'
import type { Text } from '../text/index.ts'

/** Who, from whom, what for, and one button: a mail scanner reads this page and nothing happens. */
export const LinkPage: FC<{
  t: Text
  /** Where the form goes: the link itself. */
  action: string
  name: string
  organisation: string
  /** What is found behind it, where its module says so. */
  leadsTo: string | undefined
}> = ({ t, action, name, organisation, leadsTo }) => (
  <>
    <h1>{t.link.title(firstNameOf(name))}</h1>
    <p>
      {t.link.from(organisation)} {leadsTo ?? t.link.toOpen}
    </p>
    <Form action={action}>
      <Button wide>{t.link.button(name)}</Button>
    </Form>
    <p class="small muted">{t.link.notYou(name)}</p>
  </>
)

/** Somebody else is signed in here: a shared tablet, perhaps. */
export const SomeoneElsePage: FC<{ t: Text; action: string; name: string; current: string }> = ({
  t,
  action,
  name,
  current,
}) => (
  <>
    <h1>{t.link.otherTitle(name)}</h1>
    <p>{t.link.other(current, name)}</p>
    <Form action={action}>
      <input type="hidden" name="change" value="yes" />
      <Actions>
        <Button>{t.link.button(name)}</Button>
        <ButtonLink href="/" kind="quiet">
          {t.link.stay(current)}
        </ButtonLink>
      </Actions>
    </Form>
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
