import type { FC } from 'hono/jsx'
import { Actions, Button, ButtonLink, Form } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** Who, from whom, what for, and one button: a mail scanner reads this page and nothing happens. */
export const LinkPage: FC<{
  t: Text
  /** Where the form goes: the link itself. */
  action: string
  name: string
  organisation: string
  path: string
}> = ({ t, action, name, organisation, path }) => (
  <>
    <h1>{t.link.title(name.split(' ')[0] ?? name)}</h1>
    <p>
      {t.link.from(organisation)} {path.startsWith('/sign/') ? t.link.toSign : t.link.toOpen}
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
