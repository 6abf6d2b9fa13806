import type { Drawing } from './draw.ts'
import type { Pixels } from './pixels.ts'

/** Large enough to see one letter less. */
const SIDE = 480
/** A page by day and one by night: white letters are seen on one of them. */
const GROUNDS = ['#ffffff', '#14181a']
/** One colour of a pixel may differ so much before an eye sees it. */
const SEEN = 32
/** The edge of a shape falls a little otherwise when its numbers are rounded. */
const MOST_APART = 0.001

/** Whether two drawings look the same, by day and by night. */
export const looksSame = (one: Drawing, other: Drawing) =>
  GROUNDS.every((ground) => isAlike(one.draw(SIDE, ground), other.draw(SIDE, ground)))

/** Whether there is anything to see. */
export const showsSomething = (drawing: Drawing) =>
  drawing.draw(SIDE).data.some((value, at) => at % 4 === 3 && value > 0)

function isAlike(one: Pixels, other: Pixels) {
  if (one.width !== other.width || one.height !== other.height) return false
  let apart = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (n) => Math.abs((one.data[at + n] ?? 0) - (other.data[at + n] ?? 0)) > SEEN,
    )
    if (differs) apart++
  }
  return apart <= (one.data.length / 4) * MOST_APART
}
