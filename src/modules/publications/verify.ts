import type { ReadDb } from '../../platform/db/connect.ts'
import { figure } from '../../platform/locale.ts'
import type { Verification } from '../../platform/module.ts'
import { frozenTexts } from './frozen-store.ts'

/** Every published text, added up again and held against its hash. */
export async function verifyTexts(db: ReadDb): Promise<Verification> {
  const { texts, altered } = await frozenTexts(db)
  return {
    checked: `${figure(texts, 'en')} published texts, page and PDF, were added up again.`,
    wrong: altered.map(
      ({ document, number, language, what }) =>
        `Published text “${document}”, version ${number}, ${language}: its ${what} was changed after it was published.`,
    ),
  }
}
