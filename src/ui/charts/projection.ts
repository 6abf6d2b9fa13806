import { addDays, daysBetween } from '../../platform/calendar.ts'

export interface CurvePoint {
  /** `2026-11-20` */
  day: string
  /** How many up to and including that day. */
  total: number
}

const LOOKS_BACK = 7
/** Nobody sees further ahead than a year. */
const FURTHEST = 366

/**
 * Where the line goes if the pace of the last seven days holds, never above `target`:
 * the expected total on each day after the last point, up to and including `until`.
 */
export function projected(
  points: readonly CurvePoint[],
  target: number,
  until: string,
): CurvePoint[] {
  const last = points.at(-1)
  const first = points.at(-1 - LOOKS_BACK) ?? points[0]
  if (!last || !first || first === last) return []

  const aDay = (last.total - first.total) / daysBetween(first.day, last.day)
  const days = Math.min(FURTHEST, Math.max(0, daysBetween(last.day, until)))
  return Array.from({ length: days }, (_, at) => ({
    day: addDays(last.day, at + 1),
    total: Math.min(target, Math.round(last.total + aDay * (at + 1))),
  }))
}
