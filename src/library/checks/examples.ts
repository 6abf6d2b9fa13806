import type { Content } from '../content.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'

export function checkExamples({ clauses, examples, platforms }: Content): Fault[] {
  const known = platforms.map((platform) => platform.key)
  return [
    ...at(
      'examples',
      differing(
        'clause',
        clauses.map((c) => c.key),
        Object.fromEntries(examples.map((e) => [e.key, e])),
      ),
    ),
    ...examples.flatMap(({ key, posts }) =>
      at(`examples/${key}`, [
        ...missing(
          'platform',
          posts.map((post) => post.platform),
          known,
        ),
        ...(['good', 'bad'] as const)
          .filter((verdict) => !posts.some((post) => post.verdict === verdict))
          .map((verdict) => `has no ${verdict} post`),
      ]),
    ),
  ]
}

export function checkPlatforms({ platforms }: Content): Fault[] {
  return platforms.flatMap((card) =>
    at(`platforms/${card.key}`, [
      ...twice('clause', card.clauses),
      ...twice('to check', card.toCheck),
    ]),
  )
}
