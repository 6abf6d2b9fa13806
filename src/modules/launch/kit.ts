import { join } from 'node:path'
import { contentFolder } from '../../library/clauses/load.ts'
import { type Launch, LaunchFile } from '../../library/parts/launch.ts'
import { QuestionFile, type QuestionItem } from '../../library/parts/questions.ts'
import { type Kept, readFolder, readYaml } from '../../library/read.ts'

/** When a thing of the kit is done: before the policy appears, on that day, and when people have begun to sign. */
export const phases = ['before', 'day', 'after'] as const
export type Phase = (typeof phases)[number]

const order: Record<Phase, readonly string[]> = {
  before: ['works-council-note', 'manager-briefing', 'poster-1', 'poster-2', 'poster-3'],
  day: ['announcement', 'intranet', 'teaser-quiz'],
  after: ['reminder-mail', 'thank-you'],
}

/** A thing to do: a mail, a page to copy, a poster or a quiz. */
export type Thing = Kept<Launch> & { phase: Phase }

let kit: readonly Thing[] | undefined
/** Read once and kept, in the order in which things are done. What the order does not name comes last. */
export function launchKit(): readonly Thing[] {
  kit ??= inPhases(readFolder(join(contentFolder, 'launch'), LaunchFile))
  return kit
}

function inPhases(all: readonly Kept<Launch>[]): Thing[] {
  const named = phases.flatMap((phase) =>
    order[phase].flatMap((key) => {
      const one = all.find((thing) => thing.key === key)
      return one ? [{ ...one, phase }] : []
    }),
  )
  const known = new Set(named.map(({ key }) => key))
  const others = all.filter(({ key }) => !known.has(key))
  return [...named, ...others.map((one) => ({ ...one, phase: 'after' as const }))]
}

export const thingOf = (key: string) => launchKit().find((thing) => thing.key === key)

/** The questions of the quiz, in their order. */
export const quizQuestions = (): QuestionItem[] =>
  (launchKit().find(({ kind }) => kind === 'quiz')?.questions ?? []).map((key) =>
    readYaml(join(contentFolder, 'questions', `${key}.yaml`), QuestionFile),
  )
