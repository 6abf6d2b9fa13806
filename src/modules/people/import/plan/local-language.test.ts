import { expect, test } from 'vitest'
import type { Target } from '../types.ts'
import { inLocalLanguage } from './local-language.ts'

const somebody = (establishmentId: string, languageSaid = false): Target => ({
  id: 'new:2',
  row: 2,
  name: 'Luc Martin',
  email: null,
  number: '2',
  establishmentId,
  department: '',
  managerId: null,
  contract: 'permanent',
  language: 'nl',
  startsOn: null,
  endsOn: null,
  left: false,
  languageSaid,
  roles: [],
})
const newEstablishments = ['liège', 'brussel'].map((name) => ({
  id: `new:${name}`,
  name,
  people: 1,
}))
const choices = {
  regions: { 'new:liège': 'be-wallonia' as const, 'new:brussel': 'be-brussels' as const },
  region: null,
}
const languageOf = (target: Target, said: Parameters<typeof inLocalLanguage>[1] = choices) =>
  inLocalLanguage({ added: [target], newEstablishments }, said)[0]?.language

test('who named no language reads that of the region where the new establishment lies', () => {
  expect(languageOf(somebody('new:liège'))).toBe('fr')
  expect(languageOf(somebody('new:brussel'))).toBe('nl')
})

test('a language that was named, and an establishment that was there, stay as they are', () => {
  expect(languageOf(somebody('new:liège', true))).toBe('nl')
  expect(languageOf(somebody('known'), { regions: {}, region: 'be-wallonia' })).toBe('nl')
})
