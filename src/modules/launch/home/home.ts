import { addDays, dayOf } from '../../../platform/calendar.ts'
import type { Module } from '../../../platform/module.ts'
import { currentPublication } from '../../publications/index.ts'
import { signature } from '../../signing/index.ts'
import { newestRound } from '../../tasks/index.ts'
import { filler } from '../filled.ts'
import { launchKit, thingOf } from '../kit.ts'
import { may, progressOf, waitsFor } from '../rules.ts'
import { allSteps } from '../store.ts'
import { text } from '../text/index.ts'

/** So long before it is planned a thing begins to wait. */
const AHEAD = 7

/** What was planned and is near or past; and while nobody began, that there is a kit. */
export const waits: Module['waits'] = async ({ read, settings, now }, who, language) => {
  if (!may.prepareLaunch(who) || !(await currentPublication(read, 'everyone'))) return []
  const t = text[language].home
  const steps = await allSteps(read)
  if (steps.length === 0) {
    const count = launchKit().length
    return [{ title: t.begin, text: t.beginText(count), href: '/launch', rank: 65 }]
  }
  const soon = addDays(dayOf(now()), AHEAD)
  const near = steps.filter(
    (step) => step.plannedOn && !step.doneAt && step.plannedOn <= soon && waitsFor(step, who),
  )
  if (near.length === 0) return []
  const { words } = await filler(read, settings.url, now())
  return near.flatMap((step) => {
    const thing = thingOf(step.key)
    if (!thing || !step.plannedOn) return []
    const { title } = words(thing, step, language)
    const href = `/launch/${step.key}`
    return [{ title: t.step(title), href, due: { day: step.plannedOn }, rank: 45 }]
  })
}

/** Known from the day itself on, by the kit or by the letters of a round; all of the kit goes on after that. */
export const life: Module['life'] = async ({ read }, language) => {
  const t = text[language]
  const current = await currentPublication(read, 'everyone')
  const steps = await allSteps(read)
  const round = current && (await newestRound(read, signature.name, current.id))
  const all = launchKit()
  const began = steps.some(({ key, doneAt }) => doneAt && thingOf(key)?.phase === 'day')
  return [
    {
      label: t.home.station,
      done: current !== undefined && (began || round !== undefined),
      rank: 25,
      figure: t.done(progressOf(steps, all.length).done, all.length),
      href: '/launch',
      lead: current && t.home.lead(current.number),
    },
  ]
}
