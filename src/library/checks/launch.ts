import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, type Fault, missing, twice } from '../fault.ts'
import { variableFaults } from './variables.ts'

const kinds = ['mail', 'page', 'poster', 'quiz'] as const
const TEASERS = 5

export const checkLaunch = ({ launch, questions }: Content): Fault[] => [
  ...launch.flatMap((piece) =>
    at(`launch/${piece.key}`, [
      ...variableFaults(
        'text',
        piece.variables,
        languages.map((l) => `${piece[l].title}\n${piece[l].text}\n${piece[l].button ?? ''}`),
      ),
      ...twice('the question', piece.questions ?? []),
      ...missing(
        'the question',
        piece.questions ?? [],
        questions.map((q) => q.key),
      ),
      ...(piece.kind === 'quiz' && piece.questions?.length !== TEASERS
        ? ['does not ask five']
        : []),
    ]),
  ),
  ...at(
    'launch',
    kinds
      .filter((kind) => !launch.some((piece) => piece.kind === kind))
      .map((kind) => `has no ${kind}`),
  ),
]
