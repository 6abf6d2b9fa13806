import { type Action, action } from '../../platform/action.ts'
import { dayOf } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { languages } from '../../platform/locale.ts'
import type { Pdf } from '../../platform/pdf/index.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import { isHouse } from '../../platform/who.ts'
import { letterhead } from '../organisation/index.ts'
import { MOST_PAGES, policyInHand, sealOf, toDocument, untranslatedIn } from '../policies/index.ts'
import { PublishForm } from './forms.ts'
import { freeze } from './freeze.tsx'
import * as rules from './rules.ts'
import { insertPublication, insertText, lastNumber, lockPolicy, supersedeCurrent } from './store.ts'

async function loadWork(tx: WriteTx, document: 'everyone' | 'corporate') {
  await lockPolicy(tx, document)
  const inHand = await policyInHand(tx, document)
  return {
    ...inHand,
    head: await letterhead(tx),
    policyId: inHand.policy?.id,
    document,
    lastNumber: await lastNumber(tx, document),
    offered: inHand.source.organisation.languages,
    untranslated: untranslatedIn(inHand),
    seal: sealOf(inHand),
  }
}
type Work = Awaited<ReturnType<typeof loadWork>>

/** Publishes a version: every language is frozen as page and PDF in this one transaction. `home` is where people read it. */
export const publishPolicy = (
  pdf: Pdf,
  home: string,
): Action<typeof PublishForm, Work, rules.Published, { id: string } | Refusal> =>
  action({
    name: 'publications.publish',
    input: PublishForm,
    load: (tx, input) => loadWork(tx, input.document),
    may: (who) => rules.may.publish(who) || isHouse(who),
    decide: (work, input) =>
      rules.publish(work, {
        languages: input.languages,
        material: input.material === 'yes',
        seen: input.seen,
      }),
    save: async (tx, { facts }, { thing, input, who, now }) => {
      await supersedeCurrent(tx, facts.document, now)
      const { id } = await insertPublication(tx, {
        policyId: thing.policyId as string,
        ...facts,
        summary: Object.fromEntries(languages.map((l) => [l, input[`summary_${l}`]])),
        openToAll: input.openToAll !== undefined,
        publishedBy: who.id,
        now,
      })
      for (const language of facts.languages) {
        const words = toDocument(thing.draft, language, thing.source)
        const frozen = await freeze(pdf, words, {
          number: facts.number,
          day: dayOf(now),
          url: new URL(`/policy/${facts.document}`, home).href,
          head: thing.head,
        })
        if (frozen.pages > MOST_PAGES) return refuse('tooLong', { language, pages: frozen.pages })
        await insertText(tx, id, language, frozen)
      }
      return { id }
    },
  })
