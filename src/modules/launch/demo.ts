import { addDays, dayOf } from '../../platform/calendar.ts'
import type { DemoStage } from '../../platform/module.ts'
import { finishStep, planStep } from './actions.ts'

const done = [
  'works-council-note',
  'manager-briefing',
  'heads-up',
  'poster-1',
  'poster-2',
  'announcement',
  'intranet',
  'teaser-quiz',
]
/** So many days from now. */
const planned = { 'lunch-talk': 3, 'toolbox-talk': 5, 'thank-you': 20 }

/** The bakery told everybody, and goes on with a lunch and a word before the shift. */
export async function tellDemo({ services: { perform, now }, owner }: DemoStage) {
  const told = [
    ...done.map((key) => perform(finishStep, owner, { key, done: true })),
    ...Object.entries(planned).map(([key, days]) =>
      perform(planStep, owner, {
        key,
        plannedOn: addDays(dayOf(now()), days),
        personId: owner.id,
      }),
    ),
  ]
  for (const outcome of await Promise.all(told))
    if (!outcome.ok)
      throw new Error(`The story of the demo does not go on: ${JSON.stringify(outcome)}`)
}
