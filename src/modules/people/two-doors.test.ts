import { describe, expect, test } from 'vitest'
import { ContactInput, EstablishmentInput, OrganisationInput } from '../organisation/forms.ts'
import { readRow } from './import/file/read-row.ts'
import { Added } from './person/forms.ts'

const written: [string, string, string][] = [
  ['line ends', 'Zoë\nBcc: ine@korenaar.test', 'Zoë Bcc: ine@korenaar.test'],
  ['bells and zeros', 'Zoë\u0007\u0000 Maes\u0085', 'Zoë Maes'],
  ['signs that turn text around', 'Zoë \u202eseaM\u202c \u2066x\u2069', 'Zoë seaM x'],
  ['marks that nobody sees', '\u200eZo\u00adë\u200f \u061cMa\u200bes\ufeff', 'Zoë Maes'],
  ['letters put together', 'Zoe\u0308  Maes\u00a0', 'Zoë Maes'],
  ['tabs', '\tZoë\t\tMaes', 'Zoë Maes'],
]

/** The same person through the door of a file. */
function fromFile(text: string) {
  const header = ['naam', 'nummer', 'afdeling', 'mail']
  const read = readRow(
    { row: 2, cells: [text, `1 ${text}`, text, 'zoe@korenaar.test\u200b\n'] },
    { name: 0, number: 1, department: 2, email: 3 },
    { table: { header, delimiter: ';' }, defaultLanguage: 'nl' },
  )
  if (!('ok' in read)) throw new Error(JSON.stringify(read.faults))
  const { name, number, department, email } = read.ok
  return { name, number, department, email }
}

/** And through that of a form. */
function fromForm(text: string) {
  const email = 'zoe@korenaar.test\u200b\n'
  const typed = { name: text, number: `1 ${text}`, department: text, email, language: 'nl' }
  const { name, number, department, email: kept } = Added.parse(typed)
  return { name, number, department, email: kept }
}

describe('whoever comes in by a form is written as whoever comes in by a file', () => {
  test.each(written)('%s', (_, text, clean) => {
    const person = {
      name: clean,
      number: `1 ${clean}`,
      department: clean,
      email: 'zoe@korenaar.test',
    }
    expect(fromFile(text)).toEqual(person)
    expect(fromForm(text)).toEqual(person)
  })

  test.each(written)('and so is the organisation: %s', (_, text, clean) => {
    const organisation = { name: text, sector: 'retail', languages: ['nl'] }
    expect(OrganisationInput.parse(organisation).name).toBe(clean)
    expect(ContactInput.parse({ name: text }).name).toBe(clean)
    const place = { name: text, region: 'nl', body: 'none' }
    expect(EstablishmentInput.parse(place).name).toBe(clean)
  })
})
