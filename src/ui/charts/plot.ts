import { addDays, daysBetween } from '../../platform/calendar.ts'
import type { CurvePoint } from './projection.ts'

export interface Plot {
  from: string
  days: number
  /** The total at the top of the picture. */
  top: number
  /** A day's place from left to right, in per cent. */
  x: (day: string) => number
}

/** Room after the last day, so that its line and words do not touch the edge. */
const ROOM = 1.06

export function plotOf(points: readonly CurvePoint[], target: number, dueOn: string): Plot {
  const from = points[0]?.day ?? dueOn
  const last = [points.at(-1)?.day ?? dueOn, dueOn].sort()[1] as string
  const days = Math.max(1, Math.ceil(daysBetween(from, last) * ROOM))
  const top = Math.max(target, 1, ...points.map(({ total }) => total))
  return { from, days, top, x: (day) => round((daysBetween(from, day) / days) * 100) }
}

/** An SVG path in a box of 1000 by 1000. */
export const path = (points: readonly CurvePoint[], plot: Plot) =>
  points
    .map(({ day, total }, at) => {
      const x = round(plot.x(day) * 10)
      return `${at === 0 ? 'M' : 'L'}${x} ${round(1000 - (total / plot.top) * 1000)}`
    })
    .join('')

const STEPS = [1, 2, 7, 14, 28, 56, 91, 182, 364]
/** A date needs a quarter of a phone's width. */
const SPACE = 25

/** Days to name below the axis, whole weeks apart where it can be, and never so close that they touch. */
export function ticksOf({ from, days, x }: Plot) {
  const step = STEPS.find((size) => (size / days) * 100 >= SPACE) ?? Math.ceil(days / 3)
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => {
    const day = addDays(from, at * step)
    return { day, x: x(day) }
  })
}

const round = (n: number) => Math.round(n * 10) / 10
