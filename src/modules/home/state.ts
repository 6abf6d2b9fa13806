import { dayOf } from '../../platform/calendar.ts'
import type { Services } from '../../platform/services.ts'
import { has, type Who } from '../../platform/who.ts'
import { hasSecondStep } from '../identity/index.ts'
import { mailCounts } from '../outbox/index.ts'
import { peopleCount } from '../people/index.ts'
import { policyInHand, questionCounts, reviewMonthsOf } from '../policies/index.ts'
import { currentPublication, publishedLanguages } from '../publications/index.ts'
import { curveOf, groupsOf, newestRound, progressOf } from '../signing/index.ts'
import type { State } from './rules.ts'

/** How things stand for the policy for everyone, in as many queries however many people there are. */
export async function stateFor({ read, settings, now }: Services, who: Who) {
  const { policy, source } = await policyInHand(read, 'everyone')
  const current = await currentPublication(read, 'everyone')
  const round = current && (await newestRound(read, current.id))
  const count = round && (await progressOf(read, round.id))
  const mails = await mailCounts(read)
  const state: State = {
    questions: questionCounts(source.answers),
    policyBegun: policy !== undefined,
    profileChanged: policy?.profileChanged ?? false,
    people: await peopleCount(read),
    current: current && { number: current.number, publishedOn: dayOf(current.publishedAt) },
    round: round && count && { ...count, dueOn: round.dueOn },
    mailsWaiting: mails.waiting ?? 0,
    mailsFailed: mails.failed ?? 0,
    hasMailServer: settings.smtpUrl !== undefined,
    hasSecondStep: who.id !== null && (await hasSecondStep(read, who.id)),
    may: {
      write: has(who, 'owner', 'author'),
      publish: has(who, 'owner'),
      people: has(who, 'owner', 'hr'),
      rounds: has(who, 'owner', 'hr'),
      mail: has(who, 'owner'),
    },
  }
  return {
    state,
    languages: current ? (await publishedLanguages(read, current.id)).toSorted() : [],
    reviewMonths: reviewMonthsOf(source.answers),
    round: round && {
      ...round,
      curve: await curveOf(read, round, dayOf(now())),
      ...(await groupsOf(read, round.id)),
    },
  }
}
