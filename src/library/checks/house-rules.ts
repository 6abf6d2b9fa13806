import type { Content } from '../content.ts'
import { at, type Fault, missing, twice } from '../fault.ts'
import { questionIn } from '../interview/rules.ts'

export const checkHouseRules = ({ houseRules: { rules }, interview }: Content): Fault[] =>
  at('house-rules', [
    ...twice(
      'the rule',
      rules.map(({ id }) => id),
    ),
    ...rules.flatMap(({ id, versions }) => [
      ...versions.flatMap(({ when }) => {
        if (!when) return []
        const question = questionIn(interview, when.question)
        return [
          ...missing('the question', [when.question], question ? [when.question] : []),
          ...missing(
            `the answer to ${when.question}`,
            when.chosen,
            question?.options.map((option) => option.id) ?? [],
          ),
        ]
      }),
      ...versions
        .slice(0, -1)
        .filter(({ when, sectors }) => !when && !sectors)
        .map(() => `rule ${id} has a version behind one that always fits`),
    ]),
  ])
