import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../../../test/runs.ts'
import { loadLibrary } from '../../../../library/clauses/load.ts'
import { isNo, type No } from '../../../../platform/result.ts'
import { clausesOf, coverage } from '../../draft/compare.ts'
import { draftFor } from '../../draft/rules.ts'
import type { DraftSource } from '../../draft/types.ts'
import { anyAnswers, anyEdits, anyProfile } from '../../testing/any.ts'
import { type Changed, draftAfter, type Editing, editOf, inDraft, sourceAfter } from './editing.ts'
import { add, move, remove, setForm, switchKind } from './rows.ts'
import { textState, toTranslate } from './translations.ts'
import { undo } from './undo.ts'
import { eachPart, edit, libraryWords, onOneLine, wordsOf, write } from './written.ts'

const library = loadLibrary()
const profile = {
  name: 'De Korenaar',
  sector: 'retail',
  coreValues: {},
  languages: ['nl' as const, 'fr' as const],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.test',
  contactPhone: '',
  spokespersons: [],
  establishments: [],
}
const source: DraftSource = { organisation: profile, answers: {}, library, document: 'everyone' }
const KEY = '15-confidentiality'
/** A clause that may be taken out. */
const SPARE = '10-new-accounts-and-logo'
const now = new Date('2026-11-20T10:00:00Z')
const later = new Date('2026-11-21T10:00:00Z')

const editingWith = (changed: Partial<DraftSource> = {}): Editing => {
  const all = { ...source, ...changed }
  return { policyId: 'p', document: 'everyone', source: all, draft: draftFor(all) }
}
function kept(editing: Editing, done: Changed | No): Editing {
  if (isNo(done)) throw new Error(done.refused)
  return editingWith(sourceAfter(editing, done.changes))
}
const untyped = { kind: 'rule' as const, block: 4 as const, current: [] }
const fresh = { seen: null, stamp: null, now }

describe('the words of a clause', () => {
  const editing = editingWith()
  const words = wordsOf(editing, KEY)

  test('only what differs from the library is kept, so that the rest follows the library', () => {
    const texts = { nl: { ...words.nl, title: 'Zwijgen is goud' }, fr: words.fr }
    const done = edit(editing, { clause: KEY, texts, ...untyped }, fresh)
    const one = editOf(kept(editing, done), KEY)
    expect(one).toMatchObject({ presence: null, kind: null, block: null, rank: null })
    expect(one?.texts).toEqual({ nl: { title: 'Zwijgen is goud', changed: now.toISOString() } })
    expect(done).toMatchObject({ facts: { clause: KEY, languages: ['nl'] } })
  })

  test('back to the library: nothing is kept', () => {
    const once = kept(
      editing,
      edit(
        editing,
        { clause: KEY, texts: { nl: { ...words.nl, short: 'Kort.' } }, ...untyped },
        fresh,
      ),
    )
    expect(inDraft(once.draft, KEY)?.texts.nl.short).toBe('Kort.')
    const library = libraryWords(once, KEY)
    const back = edit(once, { clause: KEY, texts: { nl: library?.nl }, ...untyped } as never, fresh)
    expect(editOf(kept(once, back), KEY)).toBeNull()
  })

  test('a translation is stale when its source was changed after it, until somebody says it still agrees', () => {
    const once = kept(
      editing,
      edit(
        editing,
        { clause: KEY, texts: { nl: { ...words.nl, title: 'Anders' }, fr: words.fr }, ...untyped },
        fresh,
      ),
    )
    const texts = editOf(once, KEY)?.texts ?? {}
    expect(textState(KEY, texts, { language: 'fr', source: 'nl' })).toBe('stale')
    expect(textState(KEY, texts, { language: 'nl', source: 'nl' })).toBe('own')

    const typed = { clause: KEY, texts: { fr: words.fr }, ...untyped, current: ['fr' as const] }
    const twice = kept(once, edit(once, typed, { ...fresh, now: later }))
    expect(toTranslate(KEY, editOf(twice, KEY)?.texts ?? {}, ['nl', 'fr'])).toEqual([])
  })

  test('a line is kept whole, and an example and a reason for the rule as they are', () => {
    const nl = {
      ...words.nl,
      order: 'Houd het binnen:',
      reason: '{confidential}.',
      do: '“Vandaag bakte ik brood.”',
      why: 'Onze klanten rekenen erop.',
    }
    const typed = { clause: KEY, texts: { nl }, ...untyped }
    const once = kept(editing, edit(editing, typed, fresh))
    expect(editOf(once, KEY)?.texts.nl).toEqual({
      line: '**Houd het binnen**: {confidential}.',
      do: nl.do,
      why: nl.why,
      changed: now.toISOString(),
    })
    expect(inDraft(once.draft, KEY)?.texts.nl).toMatchObject({ do: nl.do, why: nl.why })
    expect(inDraft(once.draft, KEY)?.texts.nl.line).toMatch(/^\*\*Houd het binnen\*\*: gegevens/)
    expect(inDraft(once.draft, KEY)?.edited).toBe(true)
    expect(wordsOf(once, KEY).nl).toMatchObject({ order: nl.order, reason: nl.reason })
  })

  test('what comes behind an order needs the order', () => {
    const nl = { ...words.nl, order: '', reason: 'want zo doen we dat.' }
    expect(edit(editing, { clause: KEY, texts: { nl }, ...untyped }, fresh)).toEqual({
      refused: 'order-missing',
      facts: { language: 'nl' },
    })
  })

  test('who saw older words is told so', () => {
    const typed = { clause: KEY, texts: { nl: { ...words.nl, title: 'Anders' } }, ...untyped }
    expect(edit(editing, typed, { ...fresh, stamp: now })).toEqual({ refused: 'changed-meanwhile' })
    expect(edit(editing, typed, { ...fresh, seen: now })).toEqual({ refused: 'changed-meanwhile' })
    expect(edit(editing, { ...typed, texts: words }, fresh)).toEqual({ refused: 'unchanged' })
  })

  test('every text of the library is kept as it is when somebody only opens and saves it', () => {
    for (const { key, kind, block } of clausesOf(editing.draft)) {
      const typed = { clause: key, texts: wordsOf(editing, key), kind, block, current: [] }
      expect([key, edit(editing, typed, fresh)]).toEqual([key, { refused: 'unchanged' }])
    }
  })

  test('a title keeps the spaces that French holds together', () => {
    expect(onOneLine('Qui parle\u202f?\r\n Nous ')).toBe('Qui parle\u202f? Nous')
    const gap = ' '.repeat(300_000)
    expect(onOneLine(`Qui${gap}parle`) === `Qui${gap}parle`).toBe(true)
  })
})

describe('an own clause', () => {
  const editing = editingWith()
  const blank = eachPart(() => '')
  const own = (texts: object) =>
    write(editing, { clause: 'own-1', kind: 'guideline', block: 3, current: [], texts }, now)

  test('needs a title and a short text in one language, and never half of it', () => {
    expect(own({ nl: blank, fr: blank })).toEqual({
      refused: 'words-missing',
      facts: { language: 'nl' },
    })
    expect(own({ nl: { ...blank, title: 'Meel' } })).toMatchObject({ refused: 'short-missing' })
    expect(own({ nl: { ...blank, fuller: 'Meel' } })).toMatchObject({
      refused: 'title-missing',
      facts: { language: 'nl' },
    })
  })

  test('stands last in its block and says where it is not translated', () => {
    const done = own({ nl: { ...blank, title: 'Meel', short: 'Geen meel.' }, fr: blank })
    const { draft, source } = kept(editing, done)
    expect(draft.blocks[2]?.clauses.at(-1)?.key).toBe('own-1')
    const texts = editOf({ source }, 'own-1')?.texts ?? {}
    expect(toTranslate('own-1', texts, ['nl', 'fr'])).toEqual([
      { language: 'fr', state: 'missing' },
    ])
  })
})

describe('the rows', () => {
  test('taking out the last of a block brings the most needed back, or is refused', () => {
    let editing = editingWith()
    const block = editing.draft.blocks[7]
    const brought: string[] = []
    for (let tries = 0; tries < 60; tries++) {
      const left = editing.draft.blocks.find(({ number }) => number === block?.number)?.clauses
      const gone = remove(editing, left?.[0]?.key as string)
      if (isNo(gone)) {
        expect(brought.length).toBeGreaterThan(0)
        return expect(gone).toEqual({ refused: 'only-one' })
      }
      brought.push(...(gone.facts.brought ?? []))
      editing = kept(editing, gone)
    }
    expect.unreachable('a block was emptied again and again')
  })

  test('what protects people is not taken out, and comes back where it was', () => {
    const editing = editingWith()
    for (const { key, call } of clausesOf(editing.draft))
      if (call?.by === 'floor') expect(remove(editing, key)).toEqual({ refused: 'always-there' })
    const taken = [{ clause: '22-respect', presence: 'removed' as const, texts: {} }]
    expect(inDraft(editingWith({ edits: taken }).draft, '22-respect')).toBeDefined()
  })

  test('a form is pinned, and weight and room decide again when it is let go', () => {
    const editing = editingWith()
    const form = inDraft(editing.draft, KEY)?.form
    const other = form === 'line' ? 'short' : 'line'
    const pinned = kept(editing, setForm(editing, { clause: KEY, form: other }))
    expect(inDraft(pinned.draft, KEY)).toMatchObject({ form: other, pinned: true })
    expect(setForm(pinned, { clause: KEY, form: other })).toEqual({ refused: 'unchanged' })
    const free = kept(pinned, setForm(pinned, { clause: KEY, form: null }))
    expect(free.draft).toEqual(editing.draft)
    expect(setForm(free, { clause: KEY, form: null })).toEqual({ refused: 'unchanged' })
  })

  test('the kind is kept only where it is not the library’s', () => {
    const editing = editingWith()
    const looser = kept(editing, switchKind(editing, { clause: KEY, kind: 'guideline' }))
    expect(editOf(looser, KEY)?.kind).toBe('guideline')
    const back = kept(looser, switchKind(looser, { clause: KEY, kind: 'rule' }))
    expect(editOf(back, KEY)).toBeNull()
    expect(switchKind(back, { clause: KEY, kind: 'rule' })).toEqual({ refused: 'unchanged' })
  })

  test('whatever was answered and changed: a move swaps two neighbours, and a second one swaps them back', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyAnswers,
        anyEdits(library),
        fc.nat(),
        (organisation, answers, edits, n) => {
          const editing = editingWith({ organisation, answers, edits })
          const all = clausesOf(editing.draft)
          const clause = all[n % all.length]?.key as string
          const order = (of: Editing) => clausesOf(of.draft).map(({ key }) => key)
          const moved = move(editing, { clause, way: 'up' })
          if (isNo(moved)) {
            expect(moved.refused).toBe('at-the-edge')
            return
          }
          const up = kept(editing, moved)
          const at = order(editing).indexOf(clause)
          expect(order(up).indexOf(clause)).toBe(at - 1)
          expect(order(up)[at]).toBe(order(editing)[at - 1])
          const down = move(up, { clause, way: 'down' })
          expect(order(kept(up, down))).toEqual(order(editing))
        },
      ),
      runs(20),
    )
  })

  test('whatever is taken out, all nine blocks stay covered, and undoing brings back the same draft', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdits(library), fc.nat(), (answers, edits, n) => {
        const editing = editingWith({ answers, edits })
        const all = clausesOf(editing.draft)
        const done = remove(editing, all[n % all.length]?.key as string)
        if (isNo(done)) {
          expect(['only-one', 'always-there']).toContain(done.refused)
          return
        }
        const draft = draftAfter(editing, done.changes)
        expect(coverage(draft).some(({ state }) => state === 'empty')).toBe(false)

        const later = kept(editing, done)
        const last = {
          what: 'removed' as const,
          clause: done.facts.clause,
          changes: done.changes,
          madeAt: now,
        }
        const back = kept(later, undo(later, last, { madeAt: now }) as never)
        expect(back.draft).toEqual(editing.draft)
      }),
      runs(20),
    )
  })

  test('a step is undone once, and not over somebody else’s later work', () => {
    const editing = editingWith()
    const done = remove(editing, SPARE)
    if (isNo(done)) throw new Error(done.refused)
    const last = { what: 'removed' as const, clause: SPARE, changes: done.changes, madeAt: now }
    const later = kept(editing, done)
    expect(undo(later, last, { madeAt: new Date(0) })).toEqual({ refused: 'nothing-to-undo' })
    expect(undo(later, undefined, { madeAt: now })).toEqual({ refused: 'nothing-to-undo' })
    const since = kept(later, add(later, SPARE))
    expect(undo(since, last, { madeAt: now })).toEqual({ refused: 'changed-since' })
  })
})
