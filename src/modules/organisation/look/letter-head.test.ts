import { expect, test } from 'vitest'
import { letterHead } from './letter-head.ts'

const zoe = { language: 'nl', name: 'Zoë d’Hondt' } as const

test('a letter is from the organisation, in a colour that can be read, to somebody by their first name', () => {
  const brand = {
    name: 'De Korenaar',
    accent: '#ffdd00',
    languages: [],
    logoUrl: null,
    contact: { name: '', email: '', phone: '' },
  }
  const { accent, ...head } = letterHead(brand, zoe)
  expect(head).toEqual({ language: 'nl', organisation: 'De Korenaar', firstName: 'Zoë' })
  expect(accent).toMatch(/^#[0-9a-f]{6}$/)
  expect(accent).not.toBe('#ffdd00')
})

test('before anybody has named the organisation, a letter is from nobody', () => {
  expect(letterHead(undefined, zoe)).toMatchObject({ organisation: '', firstName: 'Zoë' })
})
