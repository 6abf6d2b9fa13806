import { expect, test } from 'vitest'
import { speaker } from './speaker.ts'

test('a spokesperson is named with what they speak about', () => {
  expect(speaker({ name: 'Lies Kok', topic: ' zorg\nen welzijn ' })).toBe(
    'Lies Kok (zorg en welzijn)',
  )
})

test.each(['', ' ', 'Alles', 'everything', ' tout ', 'Alle Themen', 'tous les sujets'])(
  'and by name alone where that is “%s”',
  (topic) => {
    expect(speaker({ name: 'Lies Kok', topic })).toBe('Lies Kok')
  },
)
