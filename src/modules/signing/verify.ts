import type { ReadDb } from '../../platform/db/connect.ts'
import { strangersIn } from '../../platform/evidence/index.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { figure } from '../../platform/locale.ts'
import type { Verification } from '../../platform/module.ts'
import { faultsIn } from '../../platform/verify.ts'
import { disagreements } from './store/evidence.ts'
import { receiptFaults, weighReceipts } from './store/receipts.ts'
import { weighSignatures } from './store/weighed.ts'

/** Every signature, held against the text, the request and the history that it rests on. */
export async function verifySignatures(
  db: ReadDb,
  keyring: Keyring,
): Promise<readonly Verification[]> {
  return [await ofSignatures(db, keyring), await ofReceipts(db, keyring)]
}

async function ofSignatures(db: ReadDb, keyring: Keyring): Promise<Verification> {
  const { signatures, ofBefore, otherKeys, wrong, elsewhere } = await weighSignatures(db, keyring)
  const faults = await faultsIn(db, disagreements)
  if (wrong.length)
    faults.unshift({ what: 'not as it was signed', count: wrong.length, ids: wrong.slice(0, 5) })
  return {
    checked: `${figure(signatures, 'en')} signatures were held against text, request and history.`,
    wrong: faults.map(
      ({ what, count, ids }) =>
        `${figure(count, 'en')} of the signatures: ${what} (${some(ids, count)}).`,
    ),
    besides: [
      ...(ofBefore
        ? [
            `${figure(ofBefore, 'en')} of the signatures are older than the digests: they are as they were found when those began.`,
          ]
        : []),
      ...(elsewhere.length
        ? [
            `${figure(elsewhere.length, 'en')} of the signatures were given with a code or link that went to another address than the person has now (${some(elsewhere.slice(0, 5), elsewhere.length)}).`,
          ]
        : []),
      ...strangersIn('signatures', otherKeys),
    ],
  }
}

async function ofReceipts(db: ReadDb, keyring: Keyring): Promise<Verification> {
  const { receipts, otherKeys, wrong } = await weighReceipts(db, keyring)
  const faults = await faultsIn(db, receiptFaults)
  return {
    checked: `${figure(receipts, 'en')} receipts that were made were held against what was kept of them.`,
    wrong: [
      ...(wrong.length
        ? [`Receipts: not as they were kept (${some(wrong.slice(0, 5), wrong.length)}).`]
        : []),
      ...faults.map(({ what, count, ids }) => `Receipts: ${what} (${some(ids, count)}).`),
    ],
    besides: strangersIn('receipts', otherKeys),
  }
}

const some = (ids: readonly string[], count: number) =>
  `${ids.join(', ')}${count > ids.length ? ', …' : ''}`
