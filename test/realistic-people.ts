import { byShare, oneOf, type Random, randomFrom } from '../src/app/demo/chance.ts'
import type { FaultKey } from '../src/modules/people/import/file/faults.ts'
import type { Contract, PersonRow } from '../src/modules/people/import/file/fields.ts'
import { fold } from '../src/platform/letters/index.ts'
import type { Language } from '../src/platform/locale.ts'
import { encodeWindows1252 } from '../src/platform/sheets/testing/encode-windows1252.ts'
import { asExcelSaves } from '../src/platform/sheets/windows1252.ts'
import { plantFaults } from './realistic-faults.ts'
import { headers, origins, places } from './realistic-names.ts'

export interface Realistic {
  count: number
  seed?: number
  encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252'
  delimiter?: ';' | ',' | '\t'
  /** In which language the file names its columns. */
  columns?: Language
  /** Plants one of each fault that files have (needs at least 60 people). */
  faults?: boolean
}

export interface RealisticFile {
  bytes: Uint8Array
  /** The people as they should be read; with faults planted, as they were before. */
  people: PersonRow[]
  planted: { row: number; key: FaultKey }[]
  establishments: { name: string; language: Language }[]
}

/** A believable personnel file for the Netherlands and Belgium; the same seed gives the same file. */
export function realisticPeople(wanted: Realistic): RealisticFile {
  const { count, seed = 1, encoding = 'utf-8', delimiter = ';', columns = 'nl' } = wanted
  const random = randomFrom(seed)
  const taken = new Map<string, number>()
  const people: PersonRow[] = []
  for (let i = 0; i < count; i++) people.push(someone(i, people, taken, random))
  const cells = people.map((person) => cellsOf(person, random))
  const planted = wanted.faults ? plantFaults(people, cells, encoding === 'windows-1252') : []

  const known = encoding === 'windows-1252' ? asExcelSaves : (text: string) => text
  return {
    bytes: bytesOf(textOf([headers[columns], ...cells], delimiter), encoding),
    people: people.map((person) => ({ ...person, name: known(person.name) })),
    planted,
    establishments: places.map(({ name, language }) => ({ name, language })),
  }
}

function someone(i: number, before: PersonRow[], taken: Map<string, number>, random: Random) {
  const origin = byShare(origins, random)
  const place = byShare(places, random)
  const first = oneOf(origin.first, random)
  const last = oneOf(origin.last, random)
  const hasMail = i < 40 || random() < 0.82
  const startsOn = dayBetween(2001, 2026, random)
  const said = random() < 0.9
  const person: PersonRow = {
    row: i + 2,
    name: `${first} ${last}`,
    email: hasMail ? addressOf(first, last, taken) : null,
    // A few people came in by e-mail only, and have no number yet.
    number: hasMail && i >= 40 && random() < 0.02 ? null : String(100_001 + i),
    establishment: place.name,
    department: oneOf(place.departments, random),
    manager: managerOf(i, before, random),
    contract: i < 40 ? 'permanent' : byShare(contractShares, random).kind,
    language: place.language,
    languageFrom: said ? 'file' : 'establishment',
    roles: [],
    startsOn,
    endsOn: random() < 0.05 ? `2027-${startsOn.slice(5)}`.replace('02-29', '02-28') : null,
  }
  return person
}

function addressOf(first: string, last: string, taken: Map<string, number>): string {
  const local = `${fold(first)}.${fold(last)}`
  const times = taken.get(local) ?? 0
  taken.set(local, times + 1)
  return `${local}${times || ''}@noorderlicht.example`
}

/** Everyone but the director has a manager who was there before; about one in twelve manages. */
function managerOf(i: number, before: PersonRow[], random: Random): PersonRow['manager'] {
  if (i === 0) return null
  const managers = Math.max(1, Math.ceil(i / 12))
  const manager = before[Math.floor(random() * managers)] as PersonRow
  if (manager.email && (random() < 0.7 || !manager.number))
    return { by: 'email', value: manager.email }
  return manager.number ? { by: 'number', value: manager.number } : null
}

function dayBetween(from: number, to: number, random: Random): string {
  const start = Date.UTC(from, 0, 1)
  const at = new Date(start + random() * (Date.UTC(to, 0, 1) - start))
  return at.toISOString().slice(0, 10)
}

const contractWords: Record<Contract, Record<'nl' | 'fr' | 'de', string>> = {
  permanent: { nl: 'onbepaalde duur', fr: 'CDI', de: 'unbefristet' },
  fixed: { nl: 'Tijdelijk', fr: 'CDD', de: 'befristet' },
  agency: { nl: 'uitzendkracht', fr: 'intérimaire', de: 'Leiharbeit' },
  intern: { nl: 'stagiair(e)', fr: 'stage', de: 'Praktikum' },
  volunteer: { nl: 'Vrijwilliger', fr: 'bénévole', de: 'ehrenamtlich' },
  contractor: { nl: 'ZZP’er', fr: 'indépendant', de: 'selbstständig' },
}
const contractShares: { kind: Contract; share: number }[] = [
  { kind: 'permanent', share: 66 },
  { kind: 'fixed', share: 15 },
  { kind: 'agency', share: 8 },
  { kind: 'intern', share: 5 },
  { kind: 'contractor', share: 4 },
  { kind: 'volunteer', share: 2 },
]
const languageWords = { nl: ['NL', 'Nederlands', 'nl-BE'], fr: ['FR', 'français'], de: ['Deutsch'] }

function cellsOf(person: PersonRow, random: Random): string[] {
  const language = person.language === 'en' ? 'nl' : person.language
  const { department } = person
  return [
    person.name,
    person.email && random() < 0.1 ? person.email.toUpperCase() : (person.email ?? ''),
    person.number ?? '',
    person.establishment ?? '',
    // Someone pressed Alt+Enter in Excel.
    random() < 0.01 ? (department ?? '').replace(' ', '\n') : (department ?? ''),
    person.manager?.value ?? '',
    person.contract ? contractWords[person.contract][language] : '',
    person.languageFrom === 'file' ? oneOf(languageWords[language], random) : '',
    dateCell(person.startsOn, random),
    dateCell(person.endsOn, random),
  ]
}

/** Mostly as people write it, sometimes as a system does, and now and then the bare number of Excel. */
function dateCell(day: string | null, random: Random): string {
  if (!day) return ''
  const [y, m, d] = day.split('-')
  const way = random()
  if (way < 0.7) return `${d}-${m}-${y}`
  if (way < 0.85) return `${d}/${m}/${y}`
  if (way < 0.95) return day
  return String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** Written here and not with writeCsv, so that a fault in one does not hide one in the other. */
function textOf(rows: string[][], delimiter: string): string {
  const quote = (cell: string) =>
    cell.includes(delimiter) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows.map((cells) => `${cells.map(quote).join(delimiter)}\r\n`).join('')
}

function bytesOf(text: string, encoding: Realistic['encoding']): Uint8Array {
  if (encoding === 'windows-1252') return encodeWindows1252(text)
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}
