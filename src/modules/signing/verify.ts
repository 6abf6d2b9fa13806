import type { ReadDb } from '../../platform/db/connect.ts'
import { figure } from '../../platform/locale.ts'
import type { Verification } from '../../platform/module.ts'
import { signatureEvidence } from './store/evidence.ts'

/** Every signature, held against the text, the request and the history that it rests on. */
export async function verifySignatures(db: ReadDb): Promise<Verification> {
  const { signatures, faults } = await signatureEvidence(db)
  return {
    checked: `${figure(signatures, 'en')} signatures were held against text, request and history.`,
    wrong: faults.map(
      ({ what, count, ids }) =>
        `${figure(count, 'en')} of the signatures: ${what} (${ids.join(', ')}${count > ids.length ? ', …' : ''}).`,
    ),
  }
}
