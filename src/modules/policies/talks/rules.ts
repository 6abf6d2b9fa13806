import type { Profile } from '../draft/types.ts'
import { type Answers, known } from '../interview/rules.ts'

/** What has to be talked over, and with whom, before a policy is set; as many as the establishments ask for. */
export const talks = ['nl-council', 'nl-union', 'be-council', 'be-union'] as const
export type Talk = (typeof talks)[number]

export function talksFor({ establishments }: Pick<Profile, 'establishments'>): Talk[] {
  const asked = new Set(
    establishments.flatMap(({ country, body }): Talk[] => {
      // Staff in Belgium without anybody who speaks for them: the work rules are asked all the same.
      if (body === 'none') return country === 'BE' ? ['be-union'] : []
      const part = body === 'works-council' ? 'council' : 'union'
      return [country === 'NL' ? `nl-${part}` : `be-${part}`]
    }),
  )
  return talks.filter((talk) => asked.has(talk))
}

/** Whether somebody wrote that it was talked over with those who speak for the staff. */
export const isTalkedOver = (answers: Answers) => {
  const answer = answers[known.adopted]
  return answer?.kind === 'adoption' && answer.after === 'bodies'
}
