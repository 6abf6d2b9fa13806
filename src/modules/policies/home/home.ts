import { addMonths, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { longDate } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { interviewOf, questionsLeft } from '../interview/asked.ts'
import { questionCounts, reviewMonthsOf } from '../interview/rules.ts'
import { RENEWED } from '../renewed/addresses.ts'
import { countRenewed } from '../renewed/state.ts'
import { text as renewedText } from '../renewed/text/index.ts'
import { may } from '../rules.ts'
import { lastPublishedAt, type Policy, policyOf } from '../store.ts'
import { text } from './text.ts'

/** For whoever writes: a draft to look at again, and until the first version an interview to finish. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  if (!may.changeDrafts(who)) return []
  const { profile, interview } = text[language]
  const policy = await policyOf(read, 'everyone')
  const open = await questionsLeft(read)
  const renewed = await countRenewed(read)
  const { title, text: waiting } = renewedText[language].waits
  return [
    ...(renewed > 0 ? [{ title, text: waiting(renewed), href: RENEWED, rank: 15 }] : []),
    ...(policy?.profileChanged ? [{ ...profile, href: '/policies', rank: 20 }] : []),
    ...(open > 0 && !isPublished(policy)
      ? [{ ...interview, text: interview.text(open), href: '/policies/interview', rank: 30 }]
      : []),
  ]
}

/** Where the life of the policy for everyone begins, and where it begins again. */
export const life: Module['life'] = async ({ read }, language) => {
  const t = text[language]
  const policy = await policyOf(read, 'everyone')
  const { answers, questions } = await interviewOf(read)
  const { answered, all } = questionCounts(answers, questions)
  const reviewOn = policy && (await reviewDay(read, policy, reviewMonthsOf(answers)))
  return [
    {
      label: t.written,
      done: isPublished(policy),
      rank: 10,
      figure: t.questions(answered, all),
      href: '/policies',
      lead: policy ? t.leadDraft : t.leadStart,
    },
    {
      label: t.reviewed,
      done: false,
      rank: 40,
      figure: reviewOn ? longDate(reviewOn, language) : t.notYet,
    },
  ]
}

const isPublished = (policy: Policy | undefined) =>
  policy !== undefined && policy.publishedNumber !== null

async function reviewDay(db: ReadDb, { id }: Policy, months: number) {
  const publishedAt = await lastPublishedAt(db, id)
  return publishedAt && addMonths(dayOf(publishedAt), months)
}
