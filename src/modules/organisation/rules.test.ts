import { describe, expect, test } from 'vitest'
import {
  ColourInput,
  ContactInput,
  EstablishmentForm,
  EstablishmentInput,
  OrganisationForm,
  OrganisationInput,
  ValuesForm,
  ValuesInput,
} from './forms.ts'
import { colourReport } from './look/report.ts'
import { changedFields, MOST, moved, oneMore, withFirst } from './rules.ts'
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
      expect(ColourInput.parse({ accent: typed })).toEqual({ accent: '#e30613' })
    expect(ColourInput.parse({ accent: '#f0A' })).toEqual({ accent: '#ff00aa' })
    for (const typed of ['', 'red', '#12345', 'red;}body{display:none', '#fff"onload="'])
      expect(faultsOf(ColourInput.safeParse({ accent: typed }))).toEqual(['colourInvalid'])
  })

  test('as values is a list without blanks and doubles, six at most', () => {
    const read = (form: object) => ValuesInput.safeParse(ValuesForm.parse(form))
    expect(read({ nl: ' eerlijk\n\ngastvrij \neerlijk' }).data).toEqual({
      nl: ['eerlijk', 'gastvrij'],
    })
    expect(faultsOf(read({ nl: 'a\nb\nc\nd\ne\nf\ng' }))).toEqual(['tooManyValues'])
    const long = read({ nl: 'gul', fr: `bref\n${'long'.repeat(16)}` })
    expect(long.error?.issues).toMatchObject([{ path: ['fr'], message: 'valueTooLong' }])
  })

  test('as a place decides the country, and without a body there is no name for one', () => {
    const form = { name: 'Gent', region: 'be-flanders', headcount: '', body: 'none', bodyName: 'x' }
    expect(EstablishmentInput.parse(EstablishmentForm.parse(form))).toEqual({
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
    expect(EstablishmentForm.parse({ ...form, headcount: '95' })).toMatchObject({ headcount: 95 })
  })

  test('as a phone number may hold what people put between the figures', () => {
    for (const phone of [
      '',
      '+32 9 123 45 67',
      '030-1234567',
      '(0)9/123.45.67',
      '09 123 45 67 x12',
    ])
      expect(ContactInput.safeParse({ name: 'Ine', phone }).success).toBe(true)
    for (const phone of ['bel me', '12', '+32 <script>'])
      expect(faultsOf(ContactInput.safeParse({ name: 'Ine', phone }))).toEqual(['phoneInvalid'])
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
})

test('there may be as many as somebody can oversee', () => {
  const id = '01a22d54-3b6e-78f3-bfc8-39cb8627fc17'
  for (const list of ['establishments', 'spokespersons'] as const) {
    expect(oneMore(list, id, MOST[list] - 1)).toMatchObject({
      facts: { fields: [list], id, how: 'added' },
    })
    expect(oneMore(list, id, MOST[list])).toEqual({ refused: 'tooMany' })
  }
})

describe('what a program says', () => {
  test('of a place is a number, or that it is not known', () => {
    const place = { name: 'Gent', region: 'nl', body: 'none' }
    expect(EstablishmentInput.parse({ ...place, headcount: 95 })).toMatchObject({ headcount: 95 })
    expect(EstablishmentInput.parse({ ...place, headcount: null })).toMatchObject({
      country: 'NL',
      headcount: null,
    })
    for (const headcount of [-1, 1.5, 10_000_000, '95'])
      expect(faultsOf(EstablishmentInput.safeParse({ ...place, headcount }))).toEqual([
        'headcountInvalid',
      ])
  })

  test('of languages is a list, and its first is the one that the organisation writes in', () => {
    const input = { name: 'x', sector: 'care', languages: ['fr', 'nl'] }
    expect(OrganisationInput.parse({ ...input, first: 'nl' }).languages).toEqual(['fr', 'nl'])
    expect(faultsOf(OrganisationInput.safeParse({ ...input, languages: [] }))).toEqual([
      'languageMissing',
    ])
  })
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
