import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { BackupFault, explainFault } from './fault.ts'
import { EndMark, FORMAT, Header, PartHead, PartSum, rowCounter, tally } from './format.ts'
import { linesIn } from './layers.ts'
import { linesOf } from './lines.ts'
import type { Opener } from './opener.ts'

export interface Part extends PartHead, PartSum {}
export interface Contents {
  header: Header
  parts: Part[]
}

export interface Visitor {
  opener?: Opener
  header?: (header: Header) => unknown
  /** Takes in the rows of one table. */
  part?: (part: PartHead, rows: AsyncIterable<Buffer>) => Promise<void>
}

/** Reads a backup from its first line to its end mark, and throws a BackupFault where anything does not add up. */
export async function readBackup(file: string, visitor: Visitor = {}): Promise<Contents> {
  const input = createReadStream(file, { highWaterMark: 256 << 10 })
  try {
    return await readLines(await linesIn(input, file, visitor.opener), file, visitor)
  } catch (error) {
    throw explainFault(error, file)
  } finally {
    input.destroy()
  }
}

async function readLines(source: AsyncIterable<Buffer>, file: string, visitor: Visitor) {
  const damaged = (where: string) =>
    new BackupFault(`${file} is damaged (${where}). Take another backup file.`)
  const reader = linesOf(source, () => explainCut(file))
  const lines = tally()
  const read = async <T>(shape: z.ZodType<T>, where: string, counts = true) => {
    const text = await reader.line()
    if (counts) lines.add(`${text}\n`)
    const value = parsed(shape, text)
    if (!value) throw damaged(where)
    return value
  }

  const header = parsed(Header, await firstLine(reader, lines))
  if (!header) throw new BackupFault(`${file} is not a backup of Leidraad.`)
  if (header.format > FORMAT)
    throw new BackupFault(`${file} was made by a newer version of Leidraad. Use that one.`)
  await visitor.header?.(header)

  const parts: Part[] = []
  for (const table of header.tables) {
    const head = await read(PartHead, `before table ${table.name}`)
    if (head.table !== table.name || head.columns.join() !== table.columns.join())
      throw damaged(`table ${table.name} is missing`)
    const sum = tally()
    const count = rowCounter()
    await visit(head, counted(reader.rows(), [sum, count]), visitor)
    const announced = await read(PartSum, `after table ${table.name}`)
    const found = sum.sum()
    if (found.sha256 !== announced.sha256 || count.rows() !== announced.rows)
      throw damaged(`table ${table.name} was changed`)
    parts.push({ ...head, ...announced })
  }
  const end = await read(EndMark, 'no end mark', false)
  if (end.sha256 !== lines.sum().sha256 || end.parts !== parts.length) throw damaged('end mark')
  if (!(await reader.isOver())) throw damaged('something follows the end mark')
  return { header, parts }
}

async function firstLine(reader: ReturnType<typeof linesOf>, lines: ReturnType<typeof tally>) {
  const text = await reader.line()
  lines.add(`${text}\n`)
  return text
}

async function visit(head: PartHead, rows: AsyncIterable<Buffer>, { part }: Visitor) {
  if (part) return part(head, rows)
  for await (const _ of rows);
}

async function* counted(rows: AsyncIterable<Buffer>, counters: { add: (chunk: Buffer) => void }[]) {
  for await (const chunk of rows) {
    for (const counter of counters) counter.add(chunk)
    yield chunk
  }
}

function parsed<T>(shape: z.ZodType<T>, text: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const explainCut = (file: string) => explainFault({ code: 'Z_BUF_ERROR' }, file) as BackupFault
