import { join } from 'node:path'
import { contentFolder } from '../../library/clauses/load.ts'
import { type Poster as OnWalls, PosterFile } from '../../library/parts/poster.ts'
import { readYaml } from '../../library/read.ts'
import { dayOf } from '../../platform/calendar.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import {
  candidatesFor,
  type DocumentName,
  type DocumentWords,
  type PolicyInHand,
  policyInHand,
  toDocument,
} from '../policies/index.ts'
import { currentPublication, publishedWords } from '../publications/index.ts'
import { lineSurplus } from './room.ts'
import { orderIn, type Wall, type WallClause, type Words } from './rules.ts'

let onWalls: OnWalls | undefined
/** Read once and kept: it is part of the installation. */
export const wallContent = () => {
  onWalls ??= readYaml(join(contentFolder, 'poster.yaml'), PosterFile)
  return onWalls
}

export interface Hanging {
  wall: Wall
  version: number | 'draft'
  /** As `2026-11-20`: of the version, or of today. */
  day: string
  /** In each language of the wall. */
  words: ReadonlyMap<Language, DocumentWords>
}

/** What hangs, or could: the version that is in force, and the draft before there is one. */
export async function hangingFor(db: ReadDb, document: DocumentName, now: Date): Promise<Hanging> {
  const inHand = await policyInHand(db, document)
  const current = await currentPublication(db, document)
  const words = current
    ? await publishedWords(db, current.id)
    : new Map(inHand.source.organisation.languages.map((l) => [l, draftIn(inHand, l)]))
  return {
    wall: wallFrom(document, words, inHand),
    version: current?.number ?? 'draft',
    day: dayOf(current?.publishedAt ?? now),
    words,
  }
}

const draftIn = ({ draft, source }: PolicyInHand, language: Language) =>
  toDocument(draft, language, source)

function wallFrom(
  document: DocumentName,
  words: ReadonlyMap<Language, DocumentWords>,
  { source }: PolicyInHand,
): Wall {
  const content = wallContent()
  const { organisation, library } = source
  const weights = new Map(
    candidatesFor({ ...source, document }).map(({ clause, weight }) => [clause.key, weight]),
  )
  const languages = organisation.languages.filter((l) => words.has(l))
  const shown = languages.length ? languages : [...words.keys()]
  const [first] = words.values()
  const inEach = (say: (text: DocumentWords, language: Language) => string | undefined): Words =>
    Object.fromEntries(
      shown.flatMap((l) => {
        const text = words.get(l)
        return text ? [[l, say(text, l) ?? '']] : []
      }),
    )
  const clauses = (first?.blocks ?? []).flatMap(({ clauses }) =>
    clauses.map(({ key, kind }): WallClause => {
      const clause = library.clauses.find((one) => one.key === key)
      const textIn = (doc: DocumentWords) =>
        doc.blocks.flatMap((block) => block.clauses).find((one) => one.key === key)
      return {
        key,
        kind,
        weight: weights.get(key) ?? 0,
        passes: content.passes.includes(key),
        titles: inEach((doc) => textIn(doc)?.title),
        orders: inEach((doc, l) =>
          onTheWall(textIn(doc), clause?.texts[l].line, content[l].lines[key]),
        ),
      }
    }),
  )
  return {
    document,
    languages: shown,
    titles: Object.fromEntries(shown.map((l) => [l, content[l].title])),
    clauses,
  }
}

type Said = { title: string; line: string } | undefined

/**
 * The clause's own order; where that is too long and nobody has written it otherwise, the library's for walls. A clause
 * without an order, as in a version of before there were any, has its title.
 */
function onTheWall(said: Said, library: string | undefined, shorter: string | undefined) {
  const order = orderIn(said?.line ?? '')
  if (!order) return said?.title
  const isLibrarys = library !== undefined && orderIn(library) === order
  return shorter && isLibrarys && lineSurplus(order) > 0 ? shorter : order
}
