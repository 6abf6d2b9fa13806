import { event } from '../../platform/event.ts'

/** There is one set of them. */
export const OURS = 'ours'

export const houseRulesPublished = event('house-rules.published', 'house-rules', {})
export const houseRulesWithdrawn = event('house-rules.withdrawn', 'house-rules', {})
