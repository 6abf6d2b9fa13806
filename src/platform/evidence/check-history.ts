import { sql } from 'kysely'
import type { ReadDb } from '../db/connect.ts'
import type { Keyring } from '../keyring.ts'
import {
  linesAfter,
  linesBeyondCounting,
  linesWithIds,
  sumOfLines,
  vouchedLine,
  type WrittenLine,
} from './line.ts'
import { sumOfFound, withFound } from './seal.ts'
import { type Seal, sealsAfter, stands, vouchedSeal } from './seals.ts'
import { inOrderOfTrust, otherKeys } from './trust.ts'
import type { Witness } from './witness.ts'

const BATCH = 2_000

export interface HistoryFault {
  what: string
  count: number
  /** Some of them. */
  ids: number[]
}

export interface HistoryFound {
  lines: number
  seals: number
  /** Younger than the last seal. */
  unsealed: number
  /** Of before there were digests, held by the first seal. */
  ofBefore: number
  firstSealedAt: string | undefined
  otherKeys: { key: string; count: number }[]
  faults: HistoryFault[]
}

/** Reads the whole history once, in batches, and holds it against its digests and its seals. */
export async function checkHistory(
  db: ReadDb,
  keyring: Keyring,
  witness?: Witness,
): Promise<HistoryFound> {
  const faults = new Map<string, HistoryFault>()
  function fault(what: string, id: number) {
    const known = faults.get(what) ?? { what, count: 0, ids: [] }
    known.count++
    if (known.ids.length < 5) known.ids.push(id)
    faults.set(what, known)
  }
  const strangers = otherKeys()
  const weighLine = inOrderOfTrust(keyring)
  const seen = { lines: 0, seals: 0, unsealed: 0, ofBefore: 0 }

  /** Of one line by itself; says whether it is of before there were digests. */
  function look(line: WrittenLine) {
    seen.lines++
    const standing = weighLine(vouchedLine(line), line.digest)
    if (standing === 'differs') fault(FORGED, line.id)
    if (standing === 'other-key') strangers.add(line.digest)
    if (standing === 'of-before') seen.ofBefore++
    return standing
  }

  const walk = sealWalk(db, keyring, fault, () => seen.seals++)
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const lines = await linesAfter(db, last, BATCH)
    for (const line of lines) {
      const standing = look(line)
      const place = await walk.place(line)
      if (place === 'unsealed') {
        seen.unsealed++
        if (standing === 'of-before' && seen.seals) fault(FORGED, line.id)
      }
      if (place === 'stray' && standing !== 'fits') fault(ADDED, line.id)
    }
    last = lines.at(-1)?.id ?? last
    if (lines.length < BATCH) break
  }
  await walk.finish()

  for (const id of await linesBeyondCounting(db)) fault(BEYOND, id)
  for (const id of await twins(db)) fault('a line that stands there twice', id)
  for (const seal of witness ? [...(witness.gone ?? []), witness] : [])
    if (!(await stands(db, seal))) fault(GONE, seal.lastId)
  return {
    ...seen,
    firstSealedAt: walk.first()?.sealedAt,
    otherKeys: strangers.all(),
    faults: [...faults.values()],
  }
}

const FORGED = 'a line that Leidraad did not write, or not like this'
const ADDED = 'a line that was added where there was none'
const BEYOND = 'a line under a number that Leidraad never gives'
const BROKEN = 'a seal that Leidraad did not make, or not like this'
const GONE =
  'the last seal that this data folder remembers is gone: lines were taken away, or the database is an older one (whoever put that there takes history-seal.json out of this data folder)'
const CHANGED = 'lines were changed, added or taken away under the seal that ends here'

/** Goes along the seals while the lines go by, in the order of their ids. */
function sealWalk(
  db: ReadDb,
  keyring: Keyring,
  fault: (what: string, id: number) => void,
  count: () => void,
) {
  const weighSeal = inOrderOfTrust(keyring)
  let waiting: Seal[] = []
  let first: Seal | undefined
  let before: Seal | undefined
  let now: Seal | undefined
  let gaps: [number, number][] = []
  let sum = sumOfLines()
  let over = false

  async function next() {
    if (!waiting.length) waiting = await sealsAfter(db, now?.lastId ?? -1, BATCH)
    before = now ?? before
    now = waiting.shift()
    over = !now
    if (!now) return
    count()
    first ??= now
    gaps = rangesOf(now.absent)
    sum = sumOfLines()
    if (weighSeal(vouchedSeal(now), now.digest) === 'differs') fault(BROKEN, now.lastId)
    if (now.previous !== (before?.digest ?? null) || now.firstId !== (before?.lastId ?? -1) + 1)
      fault('a seal before this one was taken away', now.lastId)
  }

  async function end() {
    if (!now) return
    for (const line of await linesWithIds(db, now.late)) sum.add(line)
    const { lines, sha256 } = sum.done()
    const content = now === first ? withFound(sha256, await sumOfFound(db)) : sha256
    if (lines !== now.lines || content !== now.contentSha256) fault(CHANGED, now.lastId)
  }

  return {
    /** Where this line stands: under a seal, after the last, or where its seal found none. */
    async place(line: WrittenLine): Promise<'sealed' | 'stray' | 'unsealed'> {
      if (!now && !over) await next()
      while (now && line.id > now.lastId) {
        await end()
        await next()
      }
      if (!now) return 'unsealed'
      if (line.id < now.firstId || gaps.some(([from, to]) => line.id >= from && line.id < to))
        return 'stray'
      sum.add(line)
      return 'sealed'
    },
    async finish() {
      if (!now && !over) await next()
      while (now) {
        await end()
        await next()
      }
    },
    first: () => first,
  }
}

const rangesOf = (multirange: string): [number, number][] =>
  [...multirange.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]) => [Number(from), Number(to)])

/** Lines with the id of another, under another number. */
async function twins(db: ReadDb): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select max(id) as id from history where line is not null group by line having count(*) > 1
    order by 1 limit 20`.execute(db)
  return rows.map(({ id }) => id)
}
