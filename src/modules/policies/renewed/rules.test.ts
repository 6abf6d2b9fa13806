import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { loadLibrary } from '../../../library/clauses/load.ts'
import type { Clause, Library } from '../../../library/clauses/rules.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import { redline } from '../../../ui/index.ts'
import { clausesOf } from '../draft/compare.ts'
import { draftFor } from '../draft/rules.ts'
import type { Draft, DraftSource } from '../draft/types.ts'
import { sourceAfter } from '../editor/rules/editing.ts'
import { anyAnswers, anyEdits, anyProfile } from '../testing/any.ts'
import { emptied, keptAsOwn, standsAnyway } from './choices.ts'
import { heldToStand, withHeldIn, withoutHeldOut } from './held.ts'
import { layKept, withClausesOf } from './laid.ts'
import { clauseIn, digestOf, piecesOf } from './pieces.ts'
import { differingClauses, libraryClausesIn, renewalsIn, type Standing, unseenIn } from './rules.ts'

const library = loadLibrary()
const now = new Date('2026-11-20T10:00:00Z')

/** As a database gives it back. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const keptOf = (from: Library) =>
  new Map([...piecesOf(from)].map(([piece, { content }]) => [piece, stored(content)]))
const digestsOf = (from: Library) =>
  new Map([...piecesOf(from)].map(([piece, { digest }]) => [piece, digest]))

type Renewing = (clause: Clause) => Clause | undefined
const worded = (clause: Clause, part: 'title' | 'short' | 'line' | 'fuller', words: string) => ({
  ...clause,
  texts: Object.fromEntries(
    languages.map((l) => [l, { ...clause.texts[l], [part]: `${words} ${l}` }]),
  ) as Clause['texts'],
})
const anyRenewing: fc.Arbitrary<Renewing> = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'short', 'line', 'fuller'), fc.constantFrom('Anders', 'Nieuw'))
    .map(
      ([part, words]): Renewing =>
        (clause) =>
          worded(clause, part, words),
    ),
  fc.constant<Renewing>((clause) => ({
    ...clause,
    kind: clause.kind === 'rule' ? 'guideline' : 'rule',
  })),
  fc.constantFrom(0, 100).map(
    (need): Renewing =>
      (clause) => ({ ...clause, need: { everyone: need, corporate: need } }),
  ),
  fc.constant<Renewing>(() => undefined),
)

/** A later library: some clauses changed, some gone, one new. */
const anyRelease = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: library.clauses.length - 1 }), anyRenewing), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([changes, more]): Library => {
    const made = new Map(changes.map(([at, renew]) => [library.clauses[at]?.key, renew]))
    const clauses = library.clauses.flatMap((clause) => {
      const renew = made.get(clause.key)
      return renew ? (renew(clause) ?? []) : [clause]
    })
    const [like] = library.clauses
    const added = more && like
    return {
      ...library,
      clauses: added
        ? [...clauses, { ...worded(like, 'title', 'Erbij'), key: '90-more', number: 90 }]
        : clauses,
    }
  })

const anySource = fc.record({
  organisation: anyProfile,
  answers: anyAnswers,
  document: fc.constantFrom('everyone' as const, 'corporate' as const),
  edits: anyEdits(library),
})

type Any = Omit<DraftSource, 'library' | 'edits'> & Pick<Required<DraftSource>, 'edits'>

/** A document in the middle of an upgrade, as the first page after it finds it. */
function upgraded(any: Any, release: Library): Standing {
  const laid = layKept(release, keptOf(library))
  const stood = libraryClausesIn(draftFor({ ...any, library }))
  const held = heldToStand(stood, { ...any, library: laid }, { held: [] })
  const source = {
    ...any,
    library: withoutHeldOut(laid, held),
    edits: withHeldIn(any.edits, held),
  }
  const next = { ...any, library: release }
  return {
    policyId: 'one',
    document: any.document,
    source,
    draft: draftFor(source),
    edits: any.edits,
    held,
    next,
    nextDraft: draftFor(next),
  }
}

const groundOf = (standing: Standing, release: Library) => ({
  kept: digestsOf(library),
  library: release,
  standings: [standing],
})

/** What is read, wherever on the page: `why` and the examples are the library's alone. */
const read = (draft: Draft, inLanguages: readonly Language[]) =>
  clausesOf(draft)
    .map(({ kind, block, texts }) =>
      JSON.stringify([
        kind,
        block,
        inLanguages.map((l) => [texts[l].title, texts[l].line, texts[l].short, texts[l].fuller]),
      ]),
    )
    .toSorted()

describe('whatever was answered and changed by hand, and whatever a release brings', () => {
  test('the draft goes on word for word until somebody chooses', () => {
    fc.assert(
      fc.property(anySource, anyRelease, (any, release) => {
        expect(upgraded(any, release).draft).toEqual(draftFor({ ...any, library }))
      }),
      runs(8),
    )
  })

  test('what nobody is asked about, nobody would see', () => {
    fc.assert(
      fc.property(anySource, anyRelease, (any, release) => {
        const standing = upgraded(any, release)
        const unseen = unseenIn(groundOf(standing, release))
        const taken = withClausesOf(standing.source.library, release, new Set(unseen))
        const own = any.organisation.languages
        const after = draftFor({ ...standing.source, library: taken })
        expect(read(after, own)).toEqual(read(standing.draft, own))
      }),
      runs(8),
    )
  })

  test('once everything is taken it is the draft of a new organisation, and no edit says less', () => {
    fc.assert(
      fc.property(anySource, anyRelease, (any, release) => {
        const standing = upgraded(any, release)
        const changes = differingClauses(groundOf(standing, release)).flatMap((clause) =>
          emptied(standing, clause),
        )
        const after = sourceAfter({ source: standing.next }, changes)
        expect(draftFor(after)).toEqual(draftFor({ ...any, library: release }))
      }),
      runs(8),
    )
  })

  test('whoever keeps everything reads what they read before', () => {
    fc.assert(
      fc.property(anySource, anyRelease, (any, release) => {
        const standing = upgraded(any, release)
        const waiting = renewalsIn(groundOf(standing, release))
        const changes = waiting
          .filter(({ change }) => change !== 'stays' && change !== 'offered')
          .flatMap(({ clause }) => {
            const kept = keptAsOwn(standing, { clause, ownKey: `own-${clause}`, now })
            return standsAnyway(standing, kept) ? [] : kept
          })
        const always = waiting.flatMap(({ clause, always }) => (always ? [clause] : []))
        const own = sourceAfter({ source: standing.next }, changes)
        const held = heldToStand(libraryClausesIn(standing.draft), own, { held: [] })
        const after = draftFor({
          ...own,
          library: withoutHeldOut(own.library, held),
          edits: withHeldIn(own.edits, held),
        })
        const blocks = {
          ...after,
          blocks: after.blocks.map((block) => ({
            ...block,
            clauses: block.clauses.filter(({ key }) => !always.includes(key)),
          })),
        }
        const all = any.organisation.languages
        expect(read(blocks, all)).toEqual(read(standing.draft, all))
      }),
      runs(8),
    )
  })
})

describe('what is kept', () => {
  test('is the same piece in whatever order its fields come back', () => {
    const [clause] = library.clauses
    const turned = Object.fromEntries(Object.entries(stored(clause) ?? {}).toReversed())
    expect(digestOf(turned)).toBe(digestOf(clause))
  })

  test('is read by a release that knows more of a clause than the one that kept it', () => {
    const kept = keptOf(library)
    for (const [piece, content] of kept)
      if (clauseIn(piece) !== undefined) Reflect.deleteProperty(content, 'sectors')
    const laid = layKept(library, kept)
    expect(laid.clauses.map(({ key }) => key)).toEqual(library.clauses.map(({ key }) => key))
    expect(laid.clauses.every(({ sectors }) => sectors.length === 0)).toBe(true)
  })

  test('fills the words of a question that is gone, and brings nothing by it', () => {
    const gone = library.interview.questions.find(({ fills }) => fills !== undefined)
    const release: Library = {
      ...library,
      interview: {
        ...library.interview,
        questions: library.interview.questions.filter((one) => one !== gone),
      },
    }
    const laid = layKept(release, keptOf(library)).interview.questions
    const still = laid.find(({ id }) => id === gone?.id)
    expect(still?.fills).toBe(gone?.fills)
    expect(still?.options.flatMap(({ brings, spares }) => [...brings, ...spares])).toEqual([])
  })
})

test.each([
  ['Deel geen namen.', 'Deel geen namen.', 'Deel geen namen.'],
  ['Deel geen namen.', 'Deel nooit namen.', 'Deel -geen- +nooit+ namen.'],
  ['Een twee drie', 'Twee drie vier', '-Een twee- +Twee+ drie +vier+'],
  ['', 'Nieuw', '+Nieuw+'],
])('a redline from “%s” to “%s”', (before, after, shown) => {
  const signs = { same: '', went: '-', came: '+' }
  const runs = redline(before, after)
  expect(runs.map(({ how, words }) => `${signs[how]}${words}${signs[how]}`).join(' ')).toBe(shown)
})
