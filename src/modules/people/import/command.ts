import { dayOf } from '../../../platform/calendar.ts'
import type { Language } from '../../../platform/locale.ts'
import { isNo } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Who } from '../../../platform/who.ts'
import { establishmentsOf, type Region } from '../../organisation/index.ts'
import { may } from '../rules.ts'
import { type CheckedFile, checkTable, planFor } from './compare.ts'
import { type FileRefusal, fileSentence } from './file/index.ts'
import { type Preview, unrecognised } from './import.ts'
import { importFile, type NewRun, type Report } from './import-action.ts'
import { lettersOf } from './letters.ts'
import { faultLines } from './lines.ts'
import { readFile } from './read-file.ts'
import { sentenceOf, text } from './text/index.ts'
import type { Plan } from './types.ts'

export interface ImportWish {
  /** How the file is called; shown where the last import is shown. */
  file: string
  who: Who
  /** In which language faults are told. */
  language?: Language
  goneLeave?: boolean
  createEstablishments?: boolean
  /** Where new establishments are; that of the first one unless told. */
  region?: Region
  dryRun?: boolean
  report?: Report
}

export interface ImportReport {
  /** Whether the people are in the directory now. */
  imported: boolean
  /** Why not, as a sentence; absent after a dry run that found nothing wrong. */
  refused?: string
  counts: {
    rows: number
    added: number
    changed: number
    unchanged: number
    gone: number
    ended: number
  }
  /** The same fault of many rows is one. */
  faults: { rows: number[]; column: string | null; value: string; sentence: string }[]
  newEstablishments: string[]
  /** Where those are kept to be; each can be corrected in the settings. */
  region?: Region
  /** Columns of which nobody knows what they mean; they are skipped. */
  skippedColumns: string[]
  /** Without one of those columns nobody in the file can be known. */
  columnsUnclear?: boolean
  /** The code page of a file that does not say how its letters are written, and words in which that shows. */
  letters?: Preview['letters']
}

/** The whole way of a file into the directory without pages: the command line and the benches. All or nothing. */
export async function importPeople(
  services: Services,
  bytes: Uint8Array,
  wish: ImportWish,
): Promise<ImportReport> {
  const { language = 'en' } = wish
  const turn = await services.apart.inTurn(
    async () => ({ report: await broughtIn(services, bytes, wish, language) }),
    {},
  )
  return isNo(turn) ? nothing(fileSentence(turn, language)) : turn.report
}

async function broughtIn(
  services: Services,
  bytes: Uint8Array,
  wish: ImportWish,
  language: Language,
): Promise<ImportReport> {
  const { who, report = () => undefined } = wish
  report('reading')
  // A copy goes over: the bytes are still of whoever gave them.
  const read = await readFile(services, new Uint8Array(bytes), {})
  if (isNo(read)) return { ...nothing(fileSentence(read, language)), ...unclear(read) }
  report('checking')
  const file = await checkTable(services.read, read)

  const { header, mapping } = read.reading
  const skippedColumns = unrecognised(header, mapping).map(({ name }) => name)
  const result = { ...nothing(), skippedColumns, letters: lettersOf(file) }
  if (wish.dryRun || file.check.faults.length)
    return { ...result, ...(await whatWouldBe(services, file, who, language)) }
  return { ...result, ...(await carryOut(services, file, wish, language)) }
}

const unclear = ({ refused }: FileRefusal) => ({
  columnsUnclear: refused === 'name-not-mapped' || refused === 'key-not-mapped',
})

const nothing = (refused?: string): ImportReport => ({
  imported: false,
  refused,
  counts: { rows: 0, added: 0, changed: 0, unchanged: 0, gone: 0, ended: 0 },
  faults: [],
  newEstablishments: [],
  skippedColumns: [],
})

async function whatWouldBe(services: Services, file: CheckedFile, who: Who, language: Language) {
  const importer = { id: who.id, asOwner: may.giveRoles(who) }
  const today = dayOf(services.now())
  const { plan, faults } = await planFor(services.read, file, { importer, today })
  return {
    refused: faults.length ? text[language].refused.hasFaults : undefined,
    counts: countsOf(plan, file),
    newEstablishments: plan.newEstablishments.map(({ name }) => name),
    faults: faultLines(faults).map((fault) => ({
      rows: fault.rows,
      column: fault.column,
      value: fault.value,
      sentence: sentenceOf(fault, language),
    })),
  }
}

const countsOf = (plan: Plan, { reading }: CheckedFile) => ({
  rows: reading.rows,
  added: plan.added.length,
  changed: plan.changed.length,
  unchanged: plan.unchanged,
  gone: plan.gone.length,
  ended: plan.ended,
})

async function carryOut(
  services: Services,
  file: CheckedFile,
  wish: ImportWish,
  language: Language,
): Promise<Partial<ImportReport>> {
  const { perform } = services
  const { who, report = () => undefined } = wish
  const of = await newRun(services, file, wish)
  const outcome = await perform(importFile, who, { of, file, report })
  if (outcome.ok) {
    const { newEstablishments, ...counts } = outcome.saved
    const { rows } = file.reading
    return {
      imported: true,
      counts: { rows, ...counts },
      newEstablishments,
      region: of.choices.region,
    }
  }
  const seen = await whatWouldBe(services, file, who, language)
  const { refused } = text[language]
  return { ...seen, refused: refused['refused' in outcome ? outcome.refused : 'broken'] }
}

/** As it is from a page, so that it can be undone from a page. */
async function newRun(
  { read }: Services,
  { reading: { header, mapping } }: CheckedFile,
  wish: ImportWish,
) {
  const [first] = await establishmentsOf(read)
  const region: Region = wish.region ?? first?.region ?? 'nl'
  return {
    fileName: wish.file.slice(0, 200),
    header: header.map(({ name }) => ({ name, samples: [] })),
    mapping,
    choices: {
      goneLeave: wish.goneLeave ?? false,
      createEstablishments: wish.createEstablishments ?? false,
      regions: {},
      region,
      digest: null,
      asOwner: may.giveRoles(wish.who),
    },
  } satisfies NewRun
}
