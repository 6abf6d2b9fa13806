import { describe, expect, test } from 'vitest'
import {
  ColourForm,
  ContactForm,
  EstablishmentForm,
  OrganisationForm,
  ValuesForm,
} from './forms.ts'
import { colourReport } from './look/report.ts'
import { addSpokesperson, changedFields, MOST_SPOKESPERSONS, moved, withFirst } from './rules.ts'
import { steps, wayFrom } from './steps.ts'

const faultsOf = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message)

describe('a change of the profile', () => {
  test('names the fields that say something else', () => {
    const before = { name: 'De Korenaar', sector: 'retail', languages: ['nl'] }
    const after = { ...before, name: 'Korenaar', languages: ['nl', 'fr'] }
    expect(changedFields(before, after, ['name', 'sector', 'languages'])).toMatchObject({
      name: 'organisation.profile-changed',
      facts: { fields: ['name', 'languages'] },
    })
  })

  test('is no event when everything stays as it was', () => {
    expect(changedFields({ name: 'a' }, { name: 'a' }, ['name'])).toEqual({ refused: 'unchanged' })
  })
})

describe('what people type', () => {
  test('as a colour may have a sharp sign, capitals or three signs', () => {
    for (const typed of ['#E30613', 'e30613'])
      expect(ColourForm.parse({ accent: typed })).toEqual({ accent: '#e30613' })
    expect(ColourForm.parse({ accent: '#f0A' })).toEqual({ accent: '#ff00aa' })
    for (const typed of ['', 'red', '#12345', 'red;}body{display:none', '#fff"onload="'])
      expect(faultsOf(ColourForm.safeParse({ accent: typed }))).toEqual(['colourInvalid'])
  })

  test('as values is a list without blanks and doubles, six at most', () => {
    expect(ValuesForm.parse({ nl: ' eerlijk\n\ngastvrij \neerlijk' })).toEqual({
      nl: ['eerlijk', 'gastvrij'],
    })
    expect(faultsOf(ValuesForm.safeParse({ nl: 'a\nb\nc\nd\ne\nf\ng' }))).toEqual(['tooManyValues'])
  })

  test('as a place decides the country, and without a body there is no name for one', () => {
    const form = { name: 'Gent', region: 'be-flanders', headcount: '', body: 'none', bodyName: 'x' }
    expect(EstablishmentForm.parse(form)).toEqual({
      name: 'Gent',
      region: 'be-flanders',
      country: 'BE',
      headcount: null,
      body: 'none',
      bodyName: '',
    })
    for (const headcount of ['-1', '1.5', 'veel', '99999999'])
      expect(faultsOf(EstablishmentForm.safeParse({ ...form, headcount }))).toEqual([
        'headcountInvalid',
      ])
  })

  test('as a phone number may hold what people put between the figures', () => {
    for (const phone of [
      '',
      '+32 9 123 45 67',
      '030-1234567',
      '(0)9/123.45.67',
      '09 123 45 67 x12',
    ])
      expect(ContactForm.safeParse({ name: 'Ine', phone }).success).toBe(true)
    for (const phone of ['bel me', '12', '+32 <script>'])
      expect(faultsOf(ContactForm.safeParse({ name: 'Ine', phone }))).toEqual(['phoneInvalid'])
  })

  test('as languages puts the first in front, where it was chosen', () => {
    const form = { name: 'x', sector: 'care', languages: ['nl', 'fr', 'de'], first: 'de' }
    expect(OrganisationForm.parse(form).languages).toEqual(['de', 'nl', 'fr'])
    expect(withFirst(['nl', 'fr'], 'de')).toEqual(['nl', 'fr'])
    expect(faultsOf(OrganisationForm.safeParse({ ...form, languages: undefined }))).toEqual([
      'languageMissing',
    ])
  })
})

describe('a colour', () => {
  test('that is too pale is reported with the contrast it has and what is shown instead', () => {
    const report = colourReport('#ffdd00')
    expect(report).toMatchObject({ chosen: '#ffdd00', corrected: true })
    expect(report.ratio).toBeLessThan(4.5)
    expect(report.light.accent).not.toBe('#ffdd00')
  })

  test('that is dark enough stays', () => {
    const report = colourReport('#0e5a57')
    expect(report).toMatchObject({ corrected: false, light: { accent: '#0e5a57' } })
    expect(report.ratio).toBeGreaterThanOrEqual(4.5)
  })
})

test('spokespersons go up and down, and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 'down')).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'a', 'up')).toBeUndefined()
  expect(moved(['a', 'b', 'c'], 'x', 'up')).toBeUndefined()
  expect(addSpokesperson(MOST_SPOKESPERSONS, 'x')).toEqual({ refused: 'tooMany' })
})

test('the first round leads through every page to the interview, and back again', () => {
  const path: string[] = []
  for (const step of steps) path.push(wayFrom(step, true).on)
  expect(path).toEqual([
    '/settings/look?first',
    '/settings/values?first',
    '/settings/establishments?first',
    '/settings/contact?first',
    '/settings/spokespersons?first',
    '/policies',
  ])
  expect(wayFrom('values', true).back).toBe('/settings/look?first')
  expect(wayFrom('values', false)).toMatchObject({ back: '/settings', on: '/settings' })
})
