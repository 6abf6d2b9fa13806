import type { FC } from 'hono/jsx'
import type { Question } from '../../../library/interview/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { ActionRow, Card } from '../../../ui/index.ts'
import { speaker } from '../draft/speaker.ts'
import type { Profile } from '../draft/types.ts'
import { valuesOf } from '../draft/values.ts'
import type { Text } from '../text/index.ts'

type Fact = NonNullable<Question['shows']>

/** The page of the profile that asks for it, which leads back to where somebody came from in the interview. */
const settingsOf = (fact: Fact, from: string) => `/settings/${pages[fact]}?question=${from}`

const pages: Record<Fact, string> = {
  values: 'values',
  spokespersons: 'spokespersons',
  contact: 'contact',
  body: 'establishments',
}

interface InProfileProps {
  t: Text
  language: Language
  fact: Fact
  /** The question at which it is shown. */
  id: string
  profile: Profile
  /** As a sentence names them; '' where there is none. */
  bodies: string
  /** Only those who run it change the profile. */
  mayChange: boolean
}

/** What the profile already knows about a question: it is asked there, once. In a box it would read as one more answer. */
export const InProfile: FC<InProfileProps> = (props) => {
  const { t, fact, id, mayChange } = props
  const { some, none } = t.interview.profile[fact]
  const names = factsOf(props)
  return (
    <p class="muted">
      {names.length ? (
        <>
          {some} <b>{names.join(' · ')}</b>
        </>
      ) : (
        none
      )}{' '}
      {mayChange && <a href={settingsOf(fact, id)}>{t.interview.profile.change}</a>}
    </p>
  )
}

/** What only the profile asks, on the page after the last question: what it says now, and where that is changed. */
export const FromProfile: FC<Omit<InProfileProps, 'fact' | 'id' | 'bodies'>> = (props) => {
  const { t, mayChange } = props
  return (
    <Card title={t.done.fromProfile}>
      <p class="muted">{t.done.fromProfileText}</p>
      {profileFacts.map((fact) => {
        const { title, none } = t.interview.profile[fact]
        return (
          <ActionRow
            title={title}
            text={factsOf({ ...props, fact }).join(' · ') || none}
            action={
              mayChange && (
                <a href={settingsOf(fact, 'done')} aria-label={t.done.changeProfile(title)}>
                  {t.done.change}
                </a>
              )
            }
          />
        )
      })}
    </Card>
  )
}

const profileFacts = ['values', 'spokespersons', 'contact'] as const

type Facts = Pick<InProfileProps, 't' | 'fact' | 'profile' | 'language'> & { bodies?: string }

/** A line for each. */
function factsOf({ t, fact, profile, bodies = '', language }: Facts): string[] {
  const { contactName, contactEmail, contactPhone } = profile
  const facts: Record<Fact, string[]> = {
    values: valuesOf(profile.coreValues, language),
    spokespersons: profile.spokespersons.map(speaker),
    contact: [[contactName, contactPhone, contactEmail].filter(Boolean).join(', ')],
    body: bodies ? [t.interview.adoption.bodies(bodies)] : [],
  }
  return facts[fact].filter(Boolean)
}
