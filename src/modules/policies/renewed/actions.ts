import { documents } from '../../../library/clauses/rules.ts'
import { action } from '../../../platform/action.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newSilentId } from '../../../platform/ids.ts'
import { keepChanges } from '../editor/store.ts'
import { may } from '../rules.ts'
import { lockPolicy } from '../store.ts'
import { type Changing, keep, letAnswerGo, take, takeAll } from './deciding.ts'
import { draftRead } from './events.ts'
import { EveryRenewal, OneAnswer, OneRenewal, ReadDraft } from './forms.ts'
import { isUnpublished } from './in-force.ts'
import { holdAsBefore } from './ready.ts'
import { libraryClausesIn, type Renewal } from './rules.ts'
import { settle, settleQuestions } from './settle.ts'
import { type Renewed, renewedIn } from './state.ts'
import { changeAnswer, dropAnswers, markRead, settleWordsInForce } from './store.ts'
import { type Stranded, withoutGone } from './stranded.ts'

export const takeRenewedClause = action({
  name: 'policies.take-renewed-clause',
  who: may.changeDrafts,
  input: OneRenewal,
  faults: {},
  load: lockAll,
  decide: take,
  save: (tx, { renewal, changing }, { thing, who, now }) =>
    chosen(tx, thing, { renewal, changing, by: who.id, now }),
  summary: 'Takes what a newer library says of a clause, in every draft.',
})

export const keepOwnWords = action({
  name: 'policies.keep-own-words',
  who: may.changeDrafts,
  input: OneRenewal,
  faults: {},
  load: async (tx) => ({ renewed: await lockAll(tx), ownKey: `own-${newSilentId()}` }),
  decide: ({ renewed, ownKey }, asked, { now }) => keep(renewed, asked, { ownKey, now }),
  save: (tx, { renewal, changing }, { thing, who, now }) =>
    chosen(tx, thing.renewed, { renewal, changing, by: who.id, now }),
  summary: 'Keeps what a draft says of a clause as the organisation’s own, beside a newer library.',
})

export const takeRenewedLibrary = action({
  name: 'policies.take-renewed-library',
  who: may.changeDrafts,
  input: EveryRenewal,
  faults: {},
  load: lockAll,
  decide: takeAll,
  save: async (tx, { clauses, changing }, { thing, who, now }) => {
    await keepAll(tx, changing, { by: who.id, now })
    await settle(tx, thing, clauses, now)
    for (const stranded of thing.stranded) await letGo(tx, stranded)
    await markRead(
      tx,
      thing.unread.map(({ policyId }) => policyId),
    )
    await settleQuestions(tx, await renewedIn(tx), now)
  },
  summary: 'Takes everything of a newer library that still waits for somebody to choose.',
})

export const letGoOfAnswer = action({
  name: 'policies.let-go-of-answer',
  who: may.changeDrafts,
  input: OneAnswer,
  faults: {},
  load: lockAll,
  decide: letAnswerGo,
  save: async (tx, { stranded }, { now }) => {
    await letGo(tx, stranded)
    await settleQuestions(tx, await renewedIn(tx), now)
  },
  summary: 'Lets go of an answer to a question that is no longer asked, or of an option.',
})

/** Where nothing was ever published there is nothing to compare: somebody read it through. */
export const readDraft = action({
  name: 'policies.read-draft',
  who: may.changeDrafts,
  input: ReadDraft,
  load: async (tx, { document }) => {
    const { unread } = await lockAll(tx)
    return unread.find((one) => one.document === document && isUnpublished(one))
  },
  decide: ({ policyId }) => draftRead(policyId, {}),
  save: async (tx, { thing }) => {
    await markRead(tx, [thing.id])
  },
  summary: 'Says that somebody read a draft of before through, as this release has it.',
})

/** Who changes a draft or chooses does so one after the other. */
async function lockAll(tx: WriteTx): Promise<Renewed> {
  for (const document of documents) await lockPolicy(tx, document)
  return renewedIn(tx)
}

interface By {
  by: string | null
  now: Date
}

async function chosen(
  tx: WriteTx,
  renewed: Renewed,
  { renewal, changing, ...by }: By & { renewal: Renewal; changing: Changing[] },
) {
  await keepAll(tx, changing, by)
  if (renewal.from === 'kept') await settle(tx, renewed, [renewal.clause], by.now)
  const unread = renewed.unread.filter((one) => !isUnpublished(one))
  await settleWordsInForce(
    tx,
    unread.map(({ policyId }) => policyId),
    [renewal.clause],
  )
  await holdOthers(tx, renewed, renewal.clause)
  const after = await renewedIn(tx)
  await markRead(
    tx,
    after.unread
      .filter((one) => !isUnpublished(one) && after.renewals.every(({ from }) => from === 'kept'))
      .map(({ policyId }) => policyId),
  )
  await settleQuestions(tx, after, by.now)
}

/** What would come in or go only because of this choice waits as well: one choice is about one clause. */
async function holdOthers(tx: WriteTx, { standings }: Renewed, chosen: string) {
  for (const { policyId, document, draft } of standings)
    await holdAsBefore(tx, { id: policyId, document }, libraryClausesIn(draft), chosen)
}

async function keepAll(tx: WriteTx, changing: readonly Changing[], by: By) {
  for (const { policyId, changes } of changing)
    await keepChanges(tx, changes, { ...by, policyId, wordsChanged: true })
}

async function letGo(tx: WriteTx, stranded: Stranded) {
  const left = withoutGone(stranded)
  if (left) await changeAnswer(tx, stranded.question, left)
  else await dropAnswers(tx, [stranded.question])
}
