import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { figure } from '../../../platform/locale.ts'
import type { Verification } from '../../../platform/module.ts'
import { faultsIn } from '../../../platform/verify.ts'
import { recount } from '../figures/store.ts'
import { roundDisagreements, weighRounds } from './store.ts'

/** Rounds, who was asked and let go in them, and their figures, held against the history and counted anew. */
export async function verifyTasks(db: ReadDb, keyring: Keyring): Promise<readonly Verification[]> {
  const { rounds, requests, wrong } = await weighRounds(db, keyring)
  const faults = await faultsIn(db, roundDisagreements)
  const figures = await recount(db)
  return [
    {
      checked: `${figure(rounds, 'en')} rounds, and the ${figure(requests, 'en')} times that somebody was asked, were held against the history.`,
      wrong: [
        ...wrong.map(({ what, ids }) => `Rounds: ${what} (${some(ids.slice(0, 5), ids.length)}).`),
        ...faults.map(({ what, count, ids }) => `Rounds: ${what} (${some(ids, count)}).`),
      ],
    },
    {
      checked: 'The figures of the rounds were counted anew.',
      wrong: figures.map(
        ({ roundId, by, of, figures: told }) =>
          `Figures: of round ${roundId}, ${by}${of && ` ${of}`}: ${told}.`,
      ),
    },
  ]
}

const some = (ids: readonly string[], count: number) =>
  `${ids.join(', ')}${count > ids.length ? ', …' : ''}`
