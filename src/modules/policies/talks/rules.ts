import type { Profile } from '../draft/types.ts'

/** What has to be talked over, and with whom, before a policy is set; as many as the establishments ask for. */
export const talks = ['nl-council', 'nl-union', 'be-council', 'be-union'] as const
export type Talk = (typeof talks)[number]

export function talksFor({ establishments }: Pick<Profile, 'establishments'>): Talk[] {
  const asked = new Set(
    establishments.flatMap(({ country, body }): Talk[] => {
      if (body === 'none') return []
      const part = body === 'works-council' ? 'council' : 'union'
      return [country === 'NL' ? `nl-${part}` : `be-${part}`]
    }),
  )
  return talks.filter((talk) => asked.has(talk))
}
