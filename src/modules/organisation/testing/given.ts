import type { Site } from '../../../../test/given.ts'
import type { Language } from '../../../platform/locale.ts'

/** An organisation and its places. */
export const given = ({ write, now }: Site) => ({
  /** The bakery of the mock, claimed. */
  organisation: (given: { name?: string; languages?: Language[]; contact?: string } = {}) =>
    write((tx) =>
      tx
        .insertInto('organisation')
        .values({
          name: given.name ?? 'De Korenaar',
          sector: 'retail',
          languages: given.languages ?? ['nl', 'fr'],
          core_values: JSON.stringify({
            nl: ['eerlijk', 'gastvrij'],
            fr: ['honnêtes', 'accueillants'],
          }),
          contact_name: given.contact ?? 'Ine Peeters',
          contact_email: 'ine@korenaar.test',
          claimed_at: now(),
          changed_at: now(),
        })
        .execute(),
    ),

  establishment: (
    name = 'Bakkerij Gent',
    given: { country?: string; region?: string; body?: string } = {},
  ) =>
    write((tx) =>
      tx
        .insertInto('establishments')
        .values({
          name,
          country: given.country ?? 'BE',
          region: given.region ?? 'be-flanders',
          body: given.body ?? 'none',
          created_at: now(),
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    ),
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
