import { describe, expect, test } from 'vitest'
import type { Who } from '../../platform/who.ts'
import { type Request, sign } from './rules.ts'

const text = { language: 'nl' as const, htmlSha256: 'a'.repeat(64), pdfSha256: 'b'.repeat(64) }
const request: Request = {
  id: '0198c7a0-0000-7000-8000-000000000001',
  state: 'open',
  roundId: '0198c7a0-0000-7000-8000-000000000002',
  personId: 'p',
  personName: 'Fatima Aziz',
  personNumber: '7',
  hasMailbox: true,
  addressChangedAt: null,
  dueOn: '2026-11-20',
  publicationId: '0198c7a0-0000-7000-8000-000000000003',
  document: 'everyone',
  number: 1,
  text,
  closedFor: null,
}
const fatima: Who = {
  kind: 'person',
  id: 'p',
  name: 'Fatima Aziz',
  language: 'nl',
  roles: new Set(),
  session: { id: 's', identifiedBy: 'mail-link', identifiedAt: new Date('2026-11-20T08:00:00Z') },
}
const at = (moment: string) => ({ who: fatima, now: new Date(moment) })
const signing = { typedName: 'Fatima Aziz', seenSha256: text.htmlSha256 }

describe('signing', () => {
  test('keeps what was read, in which language, and how the person was identified', () => {
    expect(sign(request, signing, at('2026-11-20T09:00:00Z'))).toMatchObject({
      name: 'signing.signed',
      facts: { ...text, identifiedBy: 'mail-link', late: false },
    })
  })

  test('is late from the day after, as people in the Netherlands and Belgium count days', () => {
    expect(sign(request, signing, at('2026-11-20T22:59:00Z'))).toMatchObject({
      facts: { late: false },
    })
    expect(sign(request, signing, at('2026-11-20T23:01:00Z'))).toMatchObject({
      facts: { late: true },
    })
  })

  test.each([
    ['a second time', { state: 'done' as const }, 'alreadySigned'],
    [
      'after a newer version',
      { state: 'closed' as const, closedFor: 'superseded' },
      'newerVersion',
    ],
    [
      'after the round was ended',
      { state: 'closed' as const, closedFor: 'stopped' },
      'roundClosed',
    ],
    ['by who need not', { state: 'closed' as const, closedFor: 'exempt' }, 'notNeeded'],
    ['in a language in which it was not published', { text: undefined }, 'otherText'],
  ])('is refused %s', (_, change, word) => {
    const refused = sign({ ...request, ...change }, signing, at('2026-11-20T09:00:00Z'))
    expect(refused).toMatchObject({ refused: word })
  })

  test('is refused under another name, and says by which name we know them', () => {
    const other = { ...signing, typedName: 'Fatima de Boer' }
    expect(sign(request, other, at('2026-11-20T09:00:00Z'))).toEqual({
      refused: 'nameDiffers',
      facts: { name: 'Fatima Aziz' },
    })
  })

  test('is refused when the page showed another text', () => {
    const old = { ...signing, seenSha256: 'c'.repeat(64) }
    expect(sign(request, old, at('2026-11-20T09:00:00Z'))).toMatchObject({ refused: 'otherText' })
  })
})
