import { describe, expect, test } from 'vitest'
import type { Who } from '../../platform/who.ts'
import { type Request, reminderDue, sign } from './rules.ts'

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
  superseded: false,
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
    ['a second time', { state: 'signed' as const }, 'alreadySigned'],
    ['after a newer version', { superseded: true }, 'newerVersion'],
    ['after the round was ended', { state: 'closed' as const }, 'roundClosed'],
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

describe('reminders', () => {
  const on = (today: string, dueOn = '2026-12-04', openedOn = '2026-11-06') =>
    reminderDue({ dueOn, openedOn }, today)

  test('come 14, 7 and 1 days before, and on the day', () => {
    expect(on('2026-11-20')).toBe('before-14')
    expect(on('2026-11-27')).toBe('before-7')
    expect(on('2026-12-03')).toBe('before-1')
    expect(on('2026-12-04')).toBe('before-0')
    expect(on('2026-11-23')).toBeUndefined()
  })

  test('come once a week after the due date, and stop at a cap', () => {
    expect(on('2026-12-11')).toBe('after-1')
    expect(on('2026-12-18')).toBe('after-2')
    expect(on('2027-04-16')).toBeUndefined()
  })

  test('that fall in a weekend come on Monday, never on the day of the invitation', () => {
    expect(on('2026-11-21', '2026-12-05')).toBeUndefined()
    expect(on('2026-11-23', '2026-12-05')).toBe('before-14')
    expect(on('2026-11-20', '2026-12-04', '2026-11-20')).toBeUndefined()
  })
})
