import { addDays, dayOf } from '../../platform/calendar.ts'
import type { DemoStage } from '../../platform/module.ts'
import { finishStep, planStep } from './actions.ts'

const finished = ['works-council-note', 'manager-briefing', 'heads-up', 'poster-1', 'intranet']
const ahead = { 'toolbox-talk': 0, 'lunch-talk': 6, 'thank-you': 14 }

/** The bakery has told its people, and has the talks and the thanks before it. */
export async function demo({ services: { perform, now }, owner }: DemoStage) {
  const today = dayOf(now())
  const acts = [
    ...finished.map((key) => () => perform(finishStep, owner, { key, done: true })),
    ...Object.entries(ahead).map(([key, days]) => () => {
      return perform(planStep, owner, { key, plannedOn: addDays(today, days) })
    }),
  ]
  for (const act of acts) {
    const outcome = await act()
    if (!outcome.ok) throw new Error(`The kit of the demo is refused: ${JSON.stringify(outcome)}`)
  }
}
