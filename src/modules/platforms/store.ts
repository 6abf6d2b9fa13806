import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'

/** The cards about which somebody chose otherwise than the interview says. */
export async function chosenCards(db: ReadDb): Promise<Map<string, boolean>> {
  const rows = await db.selectFrom('platform_choices').select(['platform', 'shown']).execute()
  return new Map(rows.map(({ platform, shown }) => [platform, shown]))
}

/** One choice takes the place of another, whole. */
export async function keepChoice(
  tx: WriteTx,
  choice: readonly { platform: string; shown: boolean }[],
  { by, now }: { by: string | null; now: Date },
) {
  await tx.deleteFrom('platform_choices').execute()
  if (choice.length)
    await tx
      .insertInto('platform_choices')
      .values(choice.map((one) => ({ ...one, chosen_by: by, chosen_at: now })))
      .onConflict((there) =>
        there.column('platform').doUpdateSet(({ ref }) => ({
          shown: ref('excluded.shown'),
          chosen_by: ref('excluded.chosen_by'),
          chosen_at: ref('excluded.chosen_at'),
        })),
      )
      .execute()
}

export async function isChosenBy(db: ReadDb, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('platform_choices')
    .select('platform')
    .where('chosen_by', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

export const forgetChooser = (tx: WriteTx, personId: string) =>
  tx
    .updateTable('platform_choices')
    .set({ chosen_by: null })
    .where('chosen_by', '=', personId)
    .execute()
