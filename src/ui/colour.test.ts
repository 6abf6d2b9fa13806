import fc from 'fast-check'
import { expect, test } from 'vitest'
import { APART, accentFor, contrast, distance, grounds } from './colour.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('every colour that an organisation may choose can be read, in light and in dark', () => {
  fc.assert(
    fc.property(anyColour, (hex) => {
      const set = accentFor(hex)
      for (const mode of ['light', 'dark'] as const) {
        const { accent, soft, on, advice } = set[mode]
        for (const ground of grounds[mode].grounds)
          expect(contrast(advice, ground)).toBeGreaterThanOrEqual(4.5)
        expect(distance(accent, advice)).toBeGreaterThanOrEqual(APART)
        for (const ground of [...grounds[mode].grounds, soft])
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ink of grounds[mode].inks)
          expect(contrast(ink, soft)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(on, accent)).toBeGreaterThanOrEqual(4.5)
      }
    }),
    {
      numRuns: 3000,
      examples: [
        ['#000000'],
        ['#ffffff'],
        ['#ffff00'],
        ['#0000ff'],
        ['#00ff00'],
        ['#f7a600'],
        ['#875700'],
        ['#7d3a72'],
      ],
    },
  )
})

test('a colour that can be read stays as it was chosen', () => {
  expect(accentFor('#0e5a57')).toMatchObject({ light: { accent: '#0e5a57' }, corrected: false })
})

test('a pale yellow becomes a dark one, and we say so', () => {
  const { light, dark, corrected, chosen } = accentFor('#FD0')
  expect({ corrected, chosen }).toEqual({ corrected: true, chosen: '#ffdd00' })
  expect(light.accent).not.toBe(chosen)
  expect(dark.accent).toBe(chosen)
})

test('what is not a colour becomes the house’s teal', () => {
  expect(accentFor('red;}body{display:none').chosen).toBe('#0e5a57')
})

test('advice keeps its ochre beside every accent that is not like it, and takes plum beside an orange', () => {
  expect(accentFor('#0e5a57').light.advice).toBe('#875700')
  expect(accentFor('#f7a600').light.advice).toBe('#7d3a72')
  expect(accentFor('#7d3a72').light.advice).toBe('#875700')
})
