import type { ReadDb } from '../../platform/db/connect.ts'
import { otherKeys, strangersIn, weigh } from '../../platform/evidence/index.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { figure } from '../../platform/locale.ts'
import type { Verification } from '../../platform/module.ts'
import { createPdf } from '../../platform/pdf/index.ts'
import {
  disagreeing,
  type Kept,
  keptPublications,
  papersOf,
  publicationAsKept,
  publicationDisagreements,
} from './evidence-store.ts'
import { frozenTexts } from './frozen-store.ts'

/** One for all versions: a fresh one takes as long to start as dozens of pages to read. It ends with the process. */
const press = createPdf()

/** Every published text, added up again and held against its hash; every version, held against the history. */
export async function verifyTexts(db: ReadDb, keyring: Keyring): Promise<readonly Verification[]> {
  return [await ofTexts(db), await ofVersions(db, keyring)]
}

async function ofTexts(db: ReadDb): Promise<Verification> {
  const { texts, altered } = await frozenTexts(db)
  return {
    checked: `${figure(texts, 'en')} published texts, page and PDF, were added up again.`,
    wrong: altered.map(
      ({ document, number, language, what }) =>
        `Published text “${document}”, version ${number}, ${language}: its ${what} was changed after it was published.`,
    ),
  }
}

async function ofVersions(db: ReadDb, keyring: Keyring): Promise<Verification> {
  const strangers = otherKeys()
  const wrong: string[] = []
  const kept = await keptPublications(db)
  let ofBefore = 0
  for (const version of kept) {
    const standing = await standingOf(db, keyring, version)
    if (standing === 'differs') wrong.push(`${nameOf(version)}: not as it was published.`)
    if (standing === 'other-key') strangers.add(version.evidence)
    if (standing === 'of-before') ofBefore++
    // What this key vouches for holds the hashes of page and PDF as they were when the one was printed on the other.
    if (standing !== 'fits')
      for (const language of await misprinted(db, version.id))
        wrong.push(
          `${nameOf(version)}, ${language}: the hash printed on its PDF is not that of its page.`,
        )
  }
  for (const [what, query] of Object.entries(publicationDisagreements))
    for (const version of await disagreeing(db, query)) wrong.push(`${nameOf(version)}: ${what}.`)
  return {
    checked: `${figure(kept.length, 'en')} published versions were held against the history.`,
    wrong,
    besides: [
      ...(ofBefore
        ? [
            `${figure(ofBefore, 'en')} of the published versions are older than the digests: they are as they were found when those began.`,
          ]
        : []),
      ...strangersIn('published versions', strangers.all()),
    ],
  }
}

async function standingOf(db: ReadDb, keyring: Keyring, { id, evidence, asFound }: Kept) {
  if (evidence === null) return asFound ? 'of-before' : 'differs'
  return weigh(keyring, await publicationAsKept(db, id), evidence)
}

/** The languages in which the paper names another text than the page. */
async function misprinted(db: ReadDb, publicationId: string): Promise<string[]> {
  const wrong: string[] = []
  for (const { language, htmlSha256, pdf } of await papersOf(db, publicationId)) {
    // A hash is printed in groups, for who compares it by eye.
    const printed = (await press.lastPage(pdf)).replaceAll(/\s/g, '')
    if (!printed.includes(htmlSha256)) wrong.push(language)
  }
  return wrong
}

const nameOf = ({ document, number }: { document: string; number: number | string }) =>
  `Published version “${document}”, ${number}`
