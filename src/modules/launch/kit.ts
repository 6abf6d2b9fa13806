import { join } from 'node:path'
import { contentFolder } from '../../library/clauses/load.ts'
import { type Launch, LaunchFile } from '../../library/parts/launch.ts'
import { QuestionFile, type QuestionItem } from '../../library/parts/questions.ts'
import { type Kept, readFolder } from '../../library/read.ts'

/** When a thing of the kit is done: before the policy appears, on that day, and when people have begun to sign. */
export const phases = ['before', 'day', 'after'] as const
export type Phase = (typeof phases)[number]

const order: Record<Phase, readonly string[]> = {
  before: [
    'works-council-note',
    'manager-briefing',
    'heads-up',
    'poster-1',
    'poster-2',
    'poster-3',
  ],
  day: ['announcement', 'intranet', 'teaser-quiz', 'poll'],
  after: ['toolbox-talk', 'lunch-talk', 'reminder-mail', 'thank-you'],
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

let questions: readonly Kept<QuestionItem>[] | undefined
const allQuestions = () => {
  questions ??= readFolder(join(contentFolder, 'questions'), QuestionFile)
  return questions
}

/** The questions that the kit proposes, in their order. */
export const quizQuestions = (): Kept<QuestionItem>[] =>
  (launchKit().find(({ kind }) => kind === 'quiz')?.questions ?? []).flatMap(
    (key) => allQuestions().find((question) => question.key === key) ?? [],
  )

/**
 * The quiz of a version that holds these clauses: what the kit proposes, and in place of a question about what the
 * version does not say one about what it does, true or not true.
 */
export function quizAbout(clauses: ReadonlySet<number>): Kept<QuestionItem>[] {
  const stands = ({ clause }: QuestionItem) => clauses.has(clause)
  const proposed = quizQuestions()
  const kept = proposed.filter(stands)
  const asked = new Set(kept.map(({ clause }) => clause))
  const others = allQuestions().filter(
    (one) =>
      one.form === 'true-false' &&
      one.audience.includes('everyone') &&
      !one.country &&
      !asked.has(one.clause) &&
      stands(one),
  )
  return [...kept, ...others.toSorted((a, b) => a.difficulty - b.difficulty)].slice(
    0,
    proposed.length,
  )
}
