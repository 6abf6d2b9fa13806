import type { AnyAction } from '../../../platform/action.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { finishHere, passOn } from '../alone/actions.ts'
import { makeLetters } from '../paper/actions.ts'
import { askAgain, exempt, giveTime, handLink, resend } from './one-person.ts'
import {
  dropRound,
  leaveWaiting,
  mailTest,
  openRound,
  prepareRound,
  renewRound,
  startRound,
} from './opening.ts'
import { changeDate, closeRound, pauseRound, remindNow, resumeRound, setYearly } from './running.ts'

const actsFor = (kind: TaskKind) => ({
  prepare: prepareRound(kind),
  wait: leaveWaiting(kind),
  drop: dropRound(kind),
  test: mailTest(kind),
  start: startRound(kind),
  open: openRound(kind),
  renew: renewRound(kind),
  close: closeRound(kind),
  date: changeDate(kind),
  pause: pauseRound(kind),
  resume: resumeRound(kind),
  yearly: setYearly(kind),
  remind: remindNow(kind),
  exempt: exempt(kind),
  again: askAgain(kind),
  link: handLink(kind),
  resend: resend(kind),
  time: giveTime(kind),
  letters: makeLetters(kind),
  finish: finishHere(kind),
  pass: passOn(kind),
})
type Acts = ReturnType<typeof actsFor>

const known = new WeakMap<TaskKind, Acts>()

/** Everything that can be done about tasks of a kind: whoever may is said by the kind. */
export function actsOf(kind: TaskKind): Acts {
  const acts = known.get(kind) ?? actsFor(kind)
  known.set(kind, acts)
  return acts
}

/** The same as a list, for the module that has the kind: without what makes no sense for it. */
export function actionsOf(kind: TaskKind): AnyAction[] {
  const { finish, pass, yearly, renew, ...rest } = actsOf(kind)
  const { prepare, wait, drop, test, start, open, close, date, pause, resume, remind, ...one } =
    rest
  const running = [prepare, wait, drop, test, start, open, close, date, pause, resume, remind]
  return [
    ...(kind.offers ? [...running, ...Object.values(one)] : []),
    ...(kind.offers && kind.again === 'yearly' ? [yearly, renew] : []),
    ...(kind.proof === 'own' ? [] : [finish]),
    ...(kind.passedOn ? [pass] : []),
  ]
}
