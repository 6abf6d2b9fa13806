import fc from 'fast-check'
import type { Library } from '../../../../library/clauses/rules.ts'
import { type BlockNumber, blockNumbers } from '../../../../library/clauses/rules.ts'
import { languages } from '../../../../platform/locale.ts'
import { documentText } from '../../draft/text/index.ts'
import type { PolicyClause, PolicyDocument } from '../document.ts'
import { examplePolicy } from './example.ts'

const words = (least: number, most: number) =>
  fc.lorem({ maxCount: most }).map((said) => said.slice(0, Math.max(least, said.length)))
const address = fc.emailAddress().map((mail) => mail.slice(-60))

const anyPeople = fc.record(
  {
    spokespersons: fc.array(words(5, 6), { maxLength: 4 }),
    contact: fc.oneof(words(3, 8), address),
    phone: fc.constant('030 555 01 42'),
    email: address,
    report: fc.oneof(words(3, 9), address),
    crisis: words(3, 9),
  },
  { requiredKeys: ['spokespersons', 'contact'] },
)

/** Words that somebody wrote: ordinary ones, a long one, an address. */
const ownWords = (most: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: words(3, 3) },
        fc.constantFrom('vertrouwenspersonenregeling', 'Gleichstellungsbeauftragte'),
        address,
        fc.webUrl().map((url) => url.slice(0, 70)),
      ),
      { minLength: 1, maxLength: most },
    )
    .map((said) => said.join(' '))

/** Of eight, one. */
const nowAndThen = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const anyClause = ({ clauses }: Library) =>
  fc.record({
    from: fc.constantFrom(...clauses),
    own: nowAndThen(fc.record({ title: ownWords(3), line: ownWords(5), short: ownWords(14) })),
    line: fc.integer({ min: 0, max: 9 }),
    moved: nowAndThen(fc.constantFrom(...blockNumbers)),
  })

/** Any policy that may come to stand on two sheets, and many that hardly do or just do not. */
export const anyPaper = (library: Library): fc.Arbitrary<PolicyDocument> =>
  fc
    .record({
      language: fc.constantFrom(...languages),
      chosen: fc.uniqueArray(anyClause(library), {
        minLength: 1,
        maxLength: 46,
        size: 'max',
        selector: ({ from }) => from.key,
      }),
      /** Of ten, how many stand as a line. */
      lines: fc.integer({ min: 0, max: 10 }),
      values: fc.array(words(4, 3), { maxLength: 5 }),
      people: fc.option(anyPeople, { nil: undefined, freq: 9 }),
      titled: fc.option(words(4, 14), { freq: 3 }),
      intro: fc.option(words(20, 45), { freq: 3 }),
      adopted: fc.option(words(10, 40), { nil: undefined }),
      example: fc.boolean(),
      url: fc.boolean(),
    })
    .map(({ language, chosen, lines, titled, intro, example, url, ...rest }) => {
      const base = examplePolicy(language)
      const { blocks } = documentText[language].everyone
      const placed = chosen.map(({ from, own, line, moved }) => {
        const { title, short, line: said } = from.texts[language]
        const clause: PolicyClause = {
          key: from.key,
          kind: from.kind,
          form: line < lines ? 'line' : 'short',
          ...(own ?? { title, short, line: said }),
        }
        return { block: moved ?? from.block, clause }
      })
      return {
        ...base,
        ...rest,
        title: titled ?? base.title,
        intro: intro ?? base.intro,
        example: example ? base.example : undefined,
        url: url ? base.url : undefined,
        blocks: blockNumbers.map((number: BlockNumber) => ({
          number,
          title: blocks[number],
          clauses: placed.filter(({ block }) => block === number).map(({ clause }) => clause),
        })),
      }
    })
