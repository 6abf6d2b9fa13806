import { has, type Who } from '../../platform/who.ts'

/** A line manager or a coach has a role as well, but does not look over the shoulders of who signs. */
export const may = {
  seeOverview: (who: Who) => has(who, 'owner', 'author', 'hr', 'communications', 'auditor'),
}

/** What somebody who runs it is asked to do next; the most pressing first. */
export type TaskName =
  | 'failed'
  | 'profile'
  | 'interview'
  | 'people'
  | 'publish'
  | 'round'
  | 'mail'
  | 'secondStep'

export interface State {
  questions: { answered: number; all: number }
  policyBegun: boolean
  profileChanged: boolean
  people: number
  current: { number: number; publishedOn: string } | undefined
  round: { asked: number; signed: number; dueOn: string } | undefined
  mailsWaiting: number
  mailsFailed: number
  hasMailServer: boolean
  hasSecondStep: boolean
  may: { write: boolean; publish: boolean; people: boolean; rounds: boolean; mail: boolean }
}

/** From the state of affairs to what waits for this person; what they may not do does not wait for them. */
export function tasksFor(state: State): TaskName[] {
  const open = state.questions.all - state.questions.answered
  const { may } = state
  const when: [TaskName, boolean][] = [
    ['failed', may.mail && state.mailsFailed > 0],
    ['profile', may.write && state.policyBegun && state.profileChanged],
    ['interview', may.write && open > 0 && !state.current],
    ['people', may.people && state.people <= 1],
    ['publish', may.publish && state.policyBegun && open === 0 && !state.current],
    ['round', may.rounds && state.current !== undefined && !state.round],
    ['mail', may.mail && !state.hasMailServer && state.mailsWaiting > 0],
    ['secondStep', !state.hasSecondStep],
  ]
  return when.filter(([, due]) => due).map(([name]) => name)
}

export type StationName = 'written' | 'published' | 'signed' | 'reviewed'
export type StationState = 'done' | 'now' | 'later'

/** Where the policy is in its life: what is behind it, where it stands now, what comes. */
export function stationsOf(state: State): Record<StationName, StationState> {
  const signedByAll = state.round !== undefined && state.round.signed >= state.round.asked
  const reached = !state.current ? 0 : !state.round ? 1 : signedByAll ? 3 : 2
  const at = (place: number): StationState =>
    place < reached ? 'done' : place === reached ? 'now' : 'later'
  return {
    written: at(0),
    published: reached >= 1 ? 'done' : 'later',
    signed: reached >= 1 && reached < 3 ? 'now' : at(2),
    reviewed: reached === 3 ? 'now' : 'later',
  }
}

/** Per cent that will have signed by the due date if the pace of the last days holds; undefined without a pace. */
export function forecast(points: { total: number }[], asked: number) {
  const end = points.at(-1)
  return end && asked > 0 ? Math.min(100, Math.round((100 * end.total) / asked)) : undefined
}
