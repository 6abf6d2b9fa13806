import { addMonths, dayOf } from '../../platform/calendar.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { type Language, longDate } from '../../platform/locale.ts'
import type { LifeStation, Waiting } from '../../platform/module.ts'
import type { Services } from '../../platform/services.ts'
import type { Who } from '../../platform/who.ts'
import { openQuestions, questionCounts, reviewMonthsOf } from './interview/rules.ts'
import { may } from './rules.ts'
import { answersOf, lastPublishedAt, type Policy, policyOf } from './store.ts'
import { text } from './text/index.ts'

/** What waits for whoever makes the policy: a draft to look at again, and an interview until the first version. */
export async function policiesWaits(
  { read }: Services,
  who: Who,
  language: Language,
): Promise<Waiting[]> {
  if (!may.changeDrafts(who)) return []
  const { profile, interview } = text[language].waits
  const policy = await policyOf(read, 'everyone')
  const open = openQuestions(await answersOf(read))
  return [
    ...(policy?.profileChanged ? [{ ...profile, href: '/policies', rank: 20 }] : []),
    ...(open > 0 && !isPublished(policy)
      ? [{ ...interview, text: interview.text(open), href: '/policies/interview', rank: 30 }]
      : []),
  ]
}

/** The first and the last station of the policy for everyone. */
export async function policiesLife({ read }: Services, language: Language): Promise<LifeStation[]> {
  const t = text[language].life
  const policy = await policyOf(read, 'everyone')
  const answers = await answersOf(read)
  const { answered, all } = questionCounts(answers)
  const reviewOn = policy && (await reviewDay(read, policy, reviewMonthsOf(answers)))
  return [
    {
      name: 'written',
      label: t.written,
      done: isPublished(policy),
      figure: t.questions(answered, all),
      href: '/policies',
    },
    {
      name: 'reviewed',
      label: t.reviewed,
      done: false,
      figure: reviewOn && longDate(reviewOn, language),
    },
  ]
}

const isPublished = (policy: Policy | undefined) =>
  policy !== undefined && policy.publishedNumber !== null

async function reviewDay(db: ReadDb, { id }: Policy, months: number) {
  const publishedAt = await lastPublishedAt(db, id)
  return publishedAt && addMonths(dayOf(publishedAt), months)
}
