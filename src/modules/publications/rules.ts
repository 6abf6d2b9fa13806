import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import type { DocumentName } from '../policies/index.ts'
import { published } from './events.ts'

export const may = {
  seePublications: (who: Who) => has(who, 'owner', 'author', 'hr', 'auditor'),
}

interface ToPublish {
  policyId: string | undefined
  document: DocumentName
  /** Of the version that is in force; 0 for the first. */
  lastNumber: number
  /** The languages that the organisation has chosen. */
  offered: Language[]
  /** Languages in which an own clause has no words yet. */
  untranslated: Language[]
  /** Of the draft as it is now. */
  seal: string
  inForce: InForce | undefined
}

/** What the next version is compared with. */
export interface InForce {
  languages: readonly Language[]
  /** Those of them in which the draft says the same. */
  same: readonly Language[]
  openToAll: boolean
}

/** A version gets the next number, in languages that the organisation uses, and says something that is new. */
export function publish(
  thing: ToPublish,
  asked: { languages: Language[]; material: boolean; openToAll: boolean; seen: string | null },
) {
  if (!thing.policyId) return no('nothingWritten')
  if (asked.seen !== null && asked.seen !== thing.seal) return no('changedMeanwhile')
  const chosen = asked.languages.filter((language) => thing.offered.includes(language))
  if (chosen.length === 0) return no('languageMissing')
  if (chosen.some((language) => thing.untranslated.includes(language))) return no('untranslated')
  const stale = saysNothingNew(thing.inForce, chosen, asked)
  if (stale) return no(stale)

  return published(thing.policyId, {
    document: thing.document,
    number: thing.lastNumber + 1,
    languages: chosen,
    material: asked.material,
  })
}

/** Why a version would tell nobody anything; undefined where it would. */
export function saysNothingNew(
  inForce: InForce | undefined,
  chosen: readonly Language[],
  { material, openToAll }: { material: boolean; openToAll: boolean },
): 'nothingChanged' | 'nothingToSignAgain' | undefined {
  if (!inForce || chosen.some((language) => !inForce.same.includes(language))) return undefined
  if (inForce.languages.length === chosen.length && inForce.openToAll === openToAll)
    return 'nothingChanged'
  return material ? 'nothingToSignAgain' : undefined
}
