import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { AskForCode, SignInWithPassword } from '../identity/forms.ts'
import {
  ContactInput,
  EstablishmentInput,
  OrganisationInput,
  SpokespersonInput,
  ValuesInput,
} from '../organisation/forms.ts'
import { Claim } from '../setup/forms.ts'
import { Sign } from '../signing/forms.ts'
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
    expect(
      EstablishmentInput.parse({ ...place, body: 'works-council', bodyName: text }).bodyName,
    ).toBe(clean)
    const { name, topic } = SpokespersonInput.parse({ name: text, topic: text })
    expect([name, topic]).toEqual([clean, clean])
    expect(ValuesInput.parse({ nl: [text] }).nl).toEqual([clean])
  })

  test.each(written)('and so is the name that somebody signs with: %s', (_, text, clean) => {
    const signed = { requestId: randomUUID(), language: 'nl', seenSha256: 'a'.repeat(64) }
    expect(Sign.parse({ ...signed, typedName: text }).typedName).toBe(clean)
  })
})

describe('one address is one at every door', () => {
  const password = 'drie blauwe koffers op zolder'
  const doors: [string, (email: string) => string | null][] = [
    ['a file', (email) => addressInFile(email)],
    ['the form of a person', (email) => addressInForm(email)],
    ['whom somebody works under', (email) => managerInForm(email)],
    ['the contact', (email) => ContactInput.parse({ name: 'Zoë', email }).email],
    ['a spokesperson', (email) => SpokespersonInput.parse({ name: 'Zoë', email }).email],
    ['the first owner', (email) => claimed(email)],
    ['the code to sign in', (email) => AskForCode.parse({ email }).email],
    ['the password', (email) => SignInWithPassword.parse({ email, password, device: '' }).email],
  ]

  function addressInFile(email: string) {
    const options = { table: { header: ['naam', 'mail'], delimiter: ';' as const } }
    const row = { row: 2, cells: ['Zoë Maes', email] }
    const read = readRow(row, { name: 0, email: 1 }, { ...options, defaultLanguage: 'nl' })
    return 'ok' in read ? read.ok.email : null
  }
  const addressInForm = (email: string) =>
    Added.parse({ name: 'Zoë Maes', email, language: 'nl' }).email
  function managerInForm(email: string) {
    const { manager } = Added.parse({ name: 'Z', number: '1', manager: { email }, language: 'nl' })
    return manager && 'email' in manager ? manager.email : null
  }
  const claimed = (email: string) =>
    Claim.parse({
      ...{ token: 't', name: 'Ine Bos', email, password, organisation: 'Korenaar' },
      ...{ languages: ['nl'], language: 'nl' },
    }).email

  test.each([
    ['jan@xn--mnchen-3ya.example', 'jan@münchen.example'],
    ['Jan@MÜNCHEN.example', 'jan@münchen.example'],
    ['zo&zo@example.be', 'zo&zo@example.be'],
    ['pat.o’neill@example.be', "pat.o'neill@example.be"],
    ['ploeg/noord@example.be', 'ploeg/noord@example.be'],
    ['"Maes, Zoë" <ZOE@example.be>;', 'zoe@example.be'],
    ['mailto:zoe@example.be', 'zoe@example.be'],
    ['\u202azoe\u200b@example.be\u202c', 'zoe@example.be'],
  ])('%s', (typed, address) => {
    expect(doors.map(([door, through]) => [door, through(typed)])).toEqual(
      doors.map(([door]) => [door, address]),
    )
  })
})

test('a telephone number may be pasted from a list of contacts', () => {
  const contact = { name: 'Zoë', phone: '\u202a+32\u00a0470\u00a012 34 56\u202c' }
  expect(ContactInput.parse(contact).phone).toBe('+32 470 12 34 56')
})
