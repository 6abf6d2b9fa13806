import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { profileOf } from '../../modules/organisation/index.ts'
import { type ImportReport, importPeople } from '../../modules/people/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { codePageNames } from '../../platform/sheets/code-page.ts'
import { MAX_BYTES } from '../../platform/sheets/read-csv.ts'
import { command } from '../../platform/who.ts'
import { composeHouse } from '../compose.ts'
import { openDatabase } from './database.ts'
import { counted, figure, say } from './say.ts'

/** A message for whoever typed the command. */
export class ImportFault extends Error {
  override name = 'ImportFault'
}

export interface ImportWords {
  file: string
  dryRun?: boolean
  goneLeave?: boolean
  createEstablishments?: boolean
}

/** Imports people from a CSV file, all or nothing. Answers the exit code: 1 where nothing was imported but should be. */
export async function importPeopleCommand(
  settings: Settings,
  log: Log,
  { file, ...wish }: ImportWords,
): Promise<number> {
  const bytes = await bytesOf(file)
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const house = composeHouse(database.url, { settings, log })
  try {
    if (!(await profileOf(house.services.read)))
      throw new ImportFault(
        'Nobody has set up this Leidraad yet. Start it and follow its first link.',
      )
    const report = await importPeople(house.services, bytes, {
      ...wish,
      file: basename(file),
      who: command,
    })
    for (const line of told(report, wish.dryRun ?? false)) say(line)
    return report.refused ? 1 : 0
  } finally {
    await house.close()
    await database.stop()
  }
}

/** A file that is too large is not brought into memory to find that out. */
async function bytesOf(file: string) {
  const cannot = () => {
    throw new ImportFault(
      `The file ${file} cannot be read. Is the name right, and may you read it?`,
    )
  }
  const { size } = await stat(file).catch(cannot)
  if (size > MAX_BYTES)
    throw new ImportFault(
      `The file ${file} is ${figure(Math.ceil(size / 1024 ** 2))} MB; ${figure(MAX_BYTES / 1024 ** 2)} MB is the most. Remove the columns that are not needed.`,
    )
  return readFile(file).catch(cannot)
}

const MOST_FAULTS = 100

const MOST_ROWS = 5

function rowsIn(rows: number[]) {
  if (rows.length === 1) return `Row ${rows[0]}`
  const more = rows.length > MOST_ROWS ? ', …' : ''
  return `${figure(rows.length)} rows (${rows.slice(0, MOST_ROWS).join(', ')}${more})`
}

/** What happened, or would happen, in words. */
export function told(report: ImportReport, dryRun: boolean): string[] {
  const { counts, faults, newEstablishments, skippedColumns, letters, refused } = report
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map(
      ({ rows, column, value, sentence }) =>
        `✗ ${rowsIn(rows)}${column ? `, ${column}` : ''}${value ? ` “${value}”` : ''}: ${sentence}`,
    )
  if (faults.length > MOST_FAULTS) lines.push(`… and ${figure(faults.length - MOST_FAULTS)} more.`)
  if (skippedColumns.length) lines.push(`Skipped columns: ${skippedColumns.join(', ')}.`)
  if (skippedColumns.length || report.columnsUnclear)
    lines.push(
      'Say once what the columns mean: bring this file in on the page of people. From then on this command reads files with the same columns in the same way.',
    )
  if (letters)
    lines.push(
      `The letters were read as ${codePageNames[letters.page]}: ${letters.words.join(', ')}. If they are wrong, save the file as CSV UTF-8.`,
    )
  if (newEstablishments.length)
    lines.push(
      report.imported
        ? `New establishments: ${newEstablishments.join(', ')}. They are noted as ${report.region}: correct this in the settings where it is not so, because law and language depend on it.`
        : `Establishments that nobody knows: ${newEstablishments.join(', ')}. Make them with --create-establishments.`,
    )
  if (counts.rows)
    lines.push(
      `${counted(counts.rows, 'row')}: ${figure(counts.added)} new, ${figure(counts.changed)} changed, ` +
        `${figure(counts.unchanged)} unchanged, ${figure(counts.gone)} ${report.imported ? 'marked as left' : 'not in the file'}.`,
    )
  if (counts.ended)
    lines.push(`${figure(counts.ended)} of them had left already: their end date has passed.`)
  if (refused) lines.push(`✗ ${refused}`)
  else
    lines.push(
      report.imported ? '✓ Imported.' : dryRun ? '✓ Nothing is wrong. Nothing was changed.' : '',
    )
  return lines
}
