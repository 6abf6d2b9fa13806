import { addDays, type Day, dayOf } from '../../../platform/calendar.ts'

/** The days between which somebody works here; both count. */
export interface Days {
  startsOn: Day | null
  endsOn: Day | null
}

/** Whose last day lies behind us: from the day after it nobody works here any more. */
export const hasEnded = ({ endsOn }: Pick<Days, 'endsOn'>, today: Day) =>
  endsOn !== null && endsOn < today

/** The first day on which somebody was no longer here: the end date may have passed before anybody wrote it down. */
export function goneSince({ leftAt, endsOn }: { leftAt: Date; endsOn: Day | null }): Day {
  const written = dayOf(leftAt)
  const after = endsOn && addDays(endsOn, 1)
  return after && after < written ? after : written
}

/** Where somebody stands between their days, as pages say it. */
export type Standing =
  | { is: 'gone'; since: Day }
  | { is: 'coming'; on: Day }
  | { is: 'leaving'; on: Day }
  | { is: 'kept'; on: Day }
  | { is: 'here' }

export interface Stay extends Days {
  leftAt: Date | null
  /** Whether they may come in: the last owner stays after the end date, and nobody else, also where no job ran yet. */
  here: boolean
}

export function standingOf({ startsOn, endsOn, leftAt, here }: Stay, today: Day): Standing {
  if (leftAt) return { is: 'gone', since: goneSince({ leftAt, endsOn }) }
  if (endsOn && hasEnded({ endsOn }, today))
    return here ? { is: 'kept', on: endsOn } : { is: 'gone', since: addDays(endsOn, 1) }
  if (startsOn && startsOn > today) return { is: 'coming', on: startsOn }
  return endsOn ? { is: 'leaving', on: endsOn } : { is: 'here' }
}
