import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../../../platform/calendar.ts'
import { literally } from '../../../platform/db/like.ts'
import { plain, spellings } from '../../../platform/letters/index.ts'
import { mayComeIn } from '../presence/store.ts'
import type { Filter } from './store.ts'

const MOST_WORDS = 8
const SOON_DAYS = 30

/** What is asked of people `p`, as a condition. */
export function matchingAll(
  { search, establishmentId, department, who }: Filter,
  today: Day,
): RawBuilder<unknown> {
  const parts = wordsIn(search)
  const soon = addDays(today, SOON_DAYS)
  const here = mayComeIn('p', today)
  // Said so that an index finds them; whose last day was yesterday stands among them, before any job let them go.
  const gone = sql`(p.left_at is not null or (p.left_at is null and p.ends_on < ${today}::date))`
  if (who === 'left') parts.push(gone, sql`not ${here}`)
  else if (who !== 'all') parts.push(here)
  if (who === 'coming')
    parts.push(sql`p.starts_on > ${today}::date and p.starts_on <= ${soon}::date`)
  if (who === 'leaving') parts.push(sql`p.ends_on between ${today}::date and ${soon}::date`)
  if (establishmentId) parts.push(sql`p.establishment_id = ${establishmentId}::uuid`)
  if (department !== undefined) parts.push(sql`p.department_key = department_key(${department})`)
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

/** Whether somebody (of `people p`) has these words in a name, an email address or a number. */
export function isCalled(search: string): RawBuilder<unknown> {
  const parts = wordsIn(search)
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

/**
 * Words of a letter or two are in almost any name, and no index finds them within one: alone they are sought where a
 * word begins. Beside a longer word they may stand anywhere, as "de" in Vandevelde. A sign is no word, and alone it is
 * in nobody's name.
 */
function wordsIn(search: string): RawBuilder<unknown>[] {
  const typed = search.split(/\s+/).filter((word) => plain(word))
  const words = typed.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_WORDS)
  if (typed.length && !words.length) return [sql`false`]
  const short = words.every((word) => SHORT.test(plain(word)))
  return words.map((word) => (short ? beginning(waysOf(word)) : holding(waysOf(word))))
}

const SHORT = /^[a-z0-9]{1,2}$/

/**
 * A name may be spelled in several ways; an address or a number stands as it is. A short word that is spelled with a
 * letter less, "Jo" for "Joe", would be found in almost any name.
 */
function waysOf(word: string): string[] {
  const [usual = '', ...others] = spellings(word)
  const long = others.filter((way) => way.length >= 4)
  return [...new Set([plain(word), usual, ...long, ...apart(usual)])].filter(Boolean)
}

const GLUED = /^(van|von)?(den|der|de|het|ter|ten|la|le|du|t)?(.{3,})$/

/** "vandenberg" is also "van den berg", and "devries" is "de vries". */
function apart(word: string): string[] {
  const [, first, second, name] = GLUED.exec(word) ?? []
  const parts = [first, second, name].filter(Boolean)
  return parts.length > 1 ? [parts.join(' ')] : []
}

const holding = (ways: string[]) => either(ways.map((way) => `%${literally(way)}%`))

const beginning = (ways: string[]) =>
  either(ways.flatMap((way) => [`${literally(way)}%`, `% ${literally(way)}%`]))

const either = (patterns: string[]) =>
  sql`(${sql.join(
    patterns.map((pattern) => sql`p.search_words like ${pattern}`),
    sql` or `,
  )})`
