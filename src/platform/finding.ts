/** One thing that was looked at. `good` needs no advice; `note` works, but could be better; `bad` must be mended. */
export interface Finding {
  state: 'good' | 'note' | 'bad'
  what: string
  /** What to do, for `note` and `bad`. */
  advice?: string
}

export const good = (what: string): Finding => ({ state: 'good', what })
export const note = (what: string, advice: string): Finding => ({ state: 'note', what, advice })
export const bad = (what: string, advice: string): Finding => ({ state: 'bad', what, advice })

const marks = { good: '✓', note: '!', bad: '✗' }

export const inLines = (findings: Finding[]) =>
  findings.flatMap(({ state, what, advice }) => [
    `${marks[state]} ${what}`,
    ...(advice ? [`  → ${advice}`] : []),
  ])
