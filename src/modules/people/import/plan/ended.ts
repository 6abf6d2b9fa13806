import { hasEnded } from '../../presence/rules.ts'
import type { Changed, Ground } from '../types.ts'

/**
 * Who leaves because their end date has passed, with that among what changes. A date never takes the last owner who can
 * come in: the same is said in SQL (presence/store.ts), which acts on it.
 */
export function withEnded(
  met: readonly Changed[],
  { known, today }: Pick<Ground, 'known' | 'today'>,
): Changed[] {
  const after = new Map(met.map((one) => [one.id, one]))
  const ownerRemains = known.some((person) => {
    const { email, endsOn, left } = after.get(person.id) ?? person
    return isOwner(person) && !left && email !== null && !hasEnded({ endsOn }, today)
  })
  const goes = (one: Changed) =>
    !one.before.left &&
    hasEnded(one, today) &&
    (ownerRemains || !isOwner(one.before) || one.email === null)
  return met.map((one) => (goes(one) ? { ...one, fields: [...one.fields, 'ended'] } : one))
}

const isOwner = ({ roles }: Changed['before']) => roles.includes('owner')
