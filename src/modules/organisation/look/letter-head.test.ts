import { expect, test } from 'vitest'
import { letterHead } from './letter-head.ts'

const zoe = { language: 'nl', name: 'Zoë d’Hondt' } as const
const HOME = 'https://beleid.korenaar.example/'
const brand = {
  name: 'De Korenaar',
  accent: '#ffdd00',
  languages: [],
  logoUrl: null,
  mark: null,
  contact: { name: 'Ine Peeters', email: 'ine@korenaar.example', phone: '09 123 45 67' },
}

test('a letter is from the organisation, in a colour that can be read, to somebody by their first name', () => {
  const { accent, organisation, firstName } = letterHead(brand, zoe, HOME)
  expect({ organisation, firstName }).toEqual({ organisation: 'De Korenaar', firstName: 'Zoë' })
  expect(accent).toMatch(/^#[0-9a-f]{6}$/)
  expect(accent).not.toBe('#ffdd00')
})

test('it comes from a person, with a way to check it that needs no press on anything', () => {
  const { from, check } = letterHead(brand, zoe, HOME)
  expect(from).toEqual({ name: 'Ine Peeters', email: 'ine@korenaar.example' })
  expect(check).toContain('Bel Ine Peeters, 09 123 45 67')
  expect(check).toContain(' https://beleid.korenaar.example ')
})

test('whom nobody can ring is not to be rung, and nobody stands in for nobody', () => {
  const contact = { name: '', email: '', phone: '' }
  const { from, check } = letterHead({ ...brand, contact }, zoe, HOME)
  expect(from).toBeUndefined()
  expect(check).toContain('Typ dan zelf https://beleid.korenaar.example')
})

test('before anybody has named the organisation, a letter is from nobody', () => {
  const head = letterHead(undefined, zoe, HOME)
  expect(head).toMatchObject({ organisation: '', firstName: 'Zoë' })
  expect([head.from, head.check]).toEqual([undefined, undefined])
})
