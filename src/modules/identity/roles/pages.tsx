import type { FC } from 'hono/jsx'
import { ButtonLink } from '../../../ui/index.ts'
import { type NextStep, stepAddress } from './rules.ts'
import type { RoleText } from './text.ts'

/** A page that takes a password, for whoever has the role but came in another way: what to do, and then back to it. */
export const RolesFirstPage: FC<{
  t: RoleText
  /** As they are called, in words. */
  roles: string
  step: NextStep
  /** The page that they wanted. */
  to: string
}> = ({ t, roles, step, to }) => (
  <section class="trouble">
    <h1>{t.first.title}</h1>
    <p>{t.first.lead(roles)}</p>
    <p>{t.first.step[step].text}</p>
    <p>
      <ButtonLink href={stepAddress(step, to)}>{t.first.step[step].button}</ButtonLink>
    </p>
    {step === 'sign-in' && (
      <p class="small">
        <a href={stepAddress('ask', to)}>{t.first.forgotten}</a>
      </p>
    )}
  </section>
)
