import type { FC } from 'hono/jsx'
import { firstNameOf } from '../../platform/letters/index.ts'
import { ButtonLink, Card, type Door, Doors, Reach, type Reachable } from '../../ui/index.ts'
import type { Text } from './text.ts'

interface Asked {
  title: string
  text: string
  button: string
  href: string
}

/** What is asked of me, and where I find help: one column and a few doors. */
export const PortalHome: FC<{
  t: Text
  name: string
  asked: readonly Asked[]
  doors: readonly Door[]
  /** Whom to ask; nobody has been chosen while it has no name. */
  contact: Reachable
}> = ({ t, name, asked, doors, contact }) => (
  <>
    <div>
      <h1>{t.hello(firstNameOf(name))}</h1>
      <p class="muted">{t.home.waits(asked.length)}</p>
    </div>
    {asked.map(({ title, text, button, href }) => (
      <Card asked title={title}>
        <p class="muted small">{text}</p>
        <ButtonLink href={href} wide>
          {button}
        </ButtonLink>
      </Card>
    ))}
    <Doors label={t.home.help} doors={doors} />
    {contact.name && (
      <Card title={t.home.ask}>
        <Reach {...contact} />
      </Card>
    )}
  </>
)
