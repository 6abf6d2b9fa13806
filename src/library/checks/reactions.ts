import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'
import { pathFaults } from './paths.ts'
import { variableFaults } from './variables.ts'

export const checkReactions = ({ reactions }: Content): Fault[] => [
  ...at('reactions/tree', checkTree(reactions)),
  ...at('reactions/replies', checkReplies(reactions)),
  ...at('reactions/escalation', checkEscalation(reactions.escalation)),
]

function checkTree({ tree }: Content['reactions']) {
  const questions = tree.questions.map((question) => question.id)
  const endings = tree.endings.map((ending) => ending.id)
  const steps = tree.questions.map(({ id, answers }) => ({ id, to: [answers.yes, answers.no] }))
  return [
    ...twice('step', [...questions, ...endings]),
    ...pathFaults(steps, endings),
    ...differing('question', questions, tree.nl.questions),
    ...differing('ending', endings, tree.nl.endings),
  ]
}

/** Where somebody answers, there is a text to begin with. */
function checkReplies({ tree, replies }: Content['reactions']) {
  const answered = tree.endings.filter(({ action }) => action !== 'monitor').map(({ id }) => id)
  return [
    ...twice(
      'reply',
      replies.map((reply) => reply.id),
    ),
    ...missing(
      'the ending',
      replies.map((reply) => reply.ending),
      tree.endings.map((e) => e.id),
    ),
    ...missing(
      'a reply for',
      answered,
      replies.map((reply) => reply.ending),
    ),
    ...replies.flatMap((reply) =>
      variableFaults(
        reply.id,
        reply.variables,
        languages.map((l) => reply[l].text),
      ),
    ),
  ]
}

function checkEscalation(escalation: Content['reactions']['escalation']) {
  const { criteria, levels, nl } = escalation
  const from = levels.map((level) => level.from)
  const most = criteria.reduce((sum, { steps }) => sum + steps.length - 1, 0)
  return [
    ...differing(
      'criterion',
      criteria.map((c) => c.id),
      nl.criteria,
    ),
    ...criteria.flatMap((c) =>
      differing(`step of ${c.id}`, c.steps, nl.criteria[c.id]?.steps ?? {}),
    ),
    ...differing(
      'level',
      levels.map((level) => level.id),
      nl.levels,
    ),
    ...criteria.flatMap(({ id, steps, straightTo = {} }) => [
      ...missing(`step of ${id}`, Object.keys(straightTo), steps),
      ...missing(
        'the level',
        Object.values(straightTo),
        levels.map((level) => level.id),
      ),
    ]),
    ...(from[0] === 0 ? [] : ['the first level does not begin at 0']),
    ...(from.some((points, i) => i > 0 && points <= (from[i - 1] ?? 0))
      ? ['the levels do not rise']
      : []),
    ...((from.at(-1) ?? 0) > most ? ['the last level is never reached'] : []),
  ]
}
