/** The settings pages in the order in which a new owner is led through them. */
export const steps = [
  'organisation',
  'look',
  'values',
  'establishments',
  'contact',
  'spokespersons',
] as const
export type Step = (typeof steps)[number]

export const pathOf = (step: Step) => `/settings/${step}`

/** After the last step the owner goes on to the interview. */
const INTERVIEW = '/policies'

/** A page of the interview that shows what the profile says; undefined for what cannot be one. */
export const interviewPage = (question: string | undefined) =>
  question && /^[a-z0-9-]{1,60}$/.test(question) ? `${INTERVIEW}/interview/${question}` : undefined

/** Where a page leads: in the first round to the step after it, and otherwise to the overview. */
export function wayFrom(step: Step, first: boolean) {
  const at = steps.indexOf(step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  if (!first) return { number: at + 1, back: '/settings', on: '/settings', after: undefined }
  return {
    number: at + 1,
    back: before && `${pathOf(before)}?first`,
    on: after ? `${pathOf(after)}?first` : INTERVIEW,
    after,
  }
}
