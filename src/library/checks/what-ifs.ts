import type { Content } from '../content.ts'
import { at, differing, type Fault, twice } from '../fault.ts'
import { lengths, pathFaults } from './paths.ts'

const ENOUGH = 24
const DECISIONS = { least: 2, most: 4 }

export function checkWhatIfs({ whatIfs }: Content): Fault[] {
  return [
    ...whatIfs.flatMap((story) => at(`what-ifs/${story.key}`, checkStory(story))),
    ...at('what-ifs', [
      ...twice(
        'number',
        whatIfs.map((story) => story.number),
      ),
      ...(whatIfs.length < ENOUGH ? [`has ${whatIfs.length} stories, fewer than ${ENOUGH}`] : []),
    ]),
  ]
}

function checkStory(story: Content['whatIfs'][number]) {
  const endings = story.endings.map((ending) => ending.id)
  const decisions = story.decisions.map((decision) => decision.id)
  const steps = story.decisions.map(({ id, options }) => ({ id, to: options.map((o) => o.to) }))
  const outcomes = story.endings.map((ending) => ending.outcome)
  const faults = [
    ...twice('step', [...decisions, ...endings]),
    ...pathFaults(steps, endings),
    ...differing('decision', decisions, story.nl.decisions),
    ...differing('ending', endings, story.nl.endings),
    ...story.decisions.flatMap(({ id, options }) => [
      ...differing(
        `option of ${id}`,
        options.map((o) => o.id),
        story.nl.decisions[id]?.options ?? {},
      ),
    ]),
    ...(outcomes.includes('good') ? [] : ['has no good ending']),
    ...(outcomes.some((outcome) => outcome !== 'good') ? [] : ['cannot go wrong']),
  ]
  return faults.length > 0 ? faults : checkLength(steps)
}

function checkLength(steps: Parameters<typeof lengths>[0]) {
  const { shortest, longest } = lengths(steps)
  return shortest < DECISIONS.least || longest > DECISIONS.most
    ? [`takes ${shortest} to ${longest} decisions in a row`]
    : []
}
