import { action } from '../../platform/action.ts'
import { dayOf } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { no } from '../../platform/result.ts'
import { isHouse } from '../../platform/who.ts'
import { paperHead } from '../organisation/index.ts'
import {
  type DocumentName,
  lockPolicy,
  longestClauses,
  MOST_PAGES,
  mayPublish,
  policyInHand,
  sealOf,
  toDocument,
  untranslatedIn,
} from '../policies/index.ts'
import { inForceBeside } from './check/in-force.ts'
import { publicationAsKept } from './evidence-store.ts'
import { Publish, PublishForm, said } from './forms.ts'
import { freeze } from './freeze.tsx'
import * as rules from './rules.ts'
import { insertPublication, insertText, lastNumber, supersedeCurrent } from './store.ts'

async function loadWork(tx: WriteTx, document: DocumentName) {
  // Two who publish at once: the second waits here and then gets the next number.
  await lockPolicy(tx, document)
  const inHand = await policyInHand(tx, document)
  return {
    ...inHand,
    head: await paperHead(tx),
    policyId: inHand.policy?.id,
    document,
    lastNumber: await lastNumber(tx, document),
    offered: inHand.source.organisation.languages,
    untranslated: untranslatedIn(inHand),
    seal: sealOf(inHand),
    inForce: (await inForceBeside(tx, document, inHand))?.compared,
  }
}

/** Publishes a version: every language is frozen as page and PDF in this one transaction. */
export const publishPolicy = action({
  name: 'publications.publish',
  who: (who) => mayPublish(who) || isHouse(who),
  proof: 'fresh',
  input: Publish,
  form: PublishForm,
  faults: said,
  load: (tx, input) => loadWork(tx, input.document),
  decide: rules.publish,
  save: async (
    tx,
    { thing: { id: policyId }, facts },
    { thing, input, who, now, services: { pdf, settings } },
  ) => {
    await supersedeCurrent(tx, facts.document, now)
    const { id } = await insertPublication(tx, {
      policyId,
      ...facts,
      summary: input.summary,
      openToAll: input.openToAll,
      publishedBy: who.id,
      now,
    })
    for (const language of facts.languages) {
      const words = toDocument(thing.draft, language, thing.source, dayOf(now))
      const frozen = await freeze(pdf, words, {
        number: facts.number,
        day: dayOf(now),
        url: new URL(`/policy/${facts.document}`, settings.url).href,
        head: thing.head,
      })
      if (frozen.pages > MOST_PAGES)
        return no('tooLong', {
          language,
          pages: frozen.pages,
          couldBeLines: longestClauses(words).map(({ title }) => title),
        })
      await insertText(tx, id, language, frozen)
    }
    return { id }
  },
  evidence: (tx, { saved }) => publicationAsKept(tx, saved.id),
})
