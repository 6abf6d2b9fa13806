import { dayOf } from '../../../platform/calendar.ts'
import { isLanguage, type Language } from '../../../platform/locale.ts'
import type { Services } from '../../../platform/services.ts'
import { isLocalUrl } from '../../../platform/typed-address.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import {
  type DocumentName,
  policyInHand,
  published,
  sealOf,
  toDocument,
} from '../../policies/index.ts'
import { chosenFrom } from '../offer.ts'
import { saysNothingNew } from '../rules.ts'
import { lastNumber } from '../store.ts'
import { inForceBeside } from './in-force.ts'
import { offPaper } from './off-paper.ts'

interface Looking {
  typed: Typed
  /** In which language the changes are asked for. */
  shown: string | undefined
  reader: Language
}

/** What publishing these choices would do; nothing where no language of the organisation is among them. */
export async function checkOf(
  { read, now, settings, foretold, pdf }: Services,
  document: DocumentName,
  { typed, shown: wanted, reader }: Looking,
) {
  const inHand = await policyInHand(read, document)
  const { draft, source } = inHand
  const { languages } = source.organisation
  const chosen = chosenFrom(typed, languages)
  const into = languages.filter((language) => chosen.languages.includes(language))
  const [first] = into
  if (!first) return undefined

  const shown = [wanted, reader].find((one) => isLanguage(one) && into.includes(one)) as
    | Language
    | undefined
  const inForce = await inForceBeside(read, document, inHand)
  const number = (await lastNumber(read, document)) + 1
  const wordsIn = (language: Language) => toDocument(draft, language, source, dayOf(now()))
  const words = wordsIn(shown ?? first)
  const material = number > 1 && chosen.material !== 'no'
  return {
    document,
    number,
    seal: sealOf(inHand),
    source,
    chosen,
    into,
    shown: shown ?? first,
    changes: inForce?.changesIn(shown ?? first),
    clauses: words.blocks.flatMap(({ clauses }) => clauses).length,
    adopted: words.adopted,
    follows:
      number > 1
        ? await foretold(published, { facts: { document, number, material } }, reader)
        : [],
    nothingNew: saysNothingNew(inForce?.compared, into, {
      material,
      openToAll: chosen.openToAll,
    }),
    onlyHere: isLocalUrl(settings.url) ? settings.url : undefined,
    offPaper: await offPaper({ pdf }, into.map(wordsIn)),
    mailWaits: !settings.smtpUrl,
  }
}
