import { upkeep } from '../src/platform/action.ts'
import type { Language } from '../src/platform/locale.ts'
import type { Services } from '../src/platform/services.ts'
import type { Role } from '../src/platform/who.ts'

/** Builders that read like sentences. Each makes what it needs and returns what it made. */
export function builders(services: () => Services, now: () => Date) {
  const write = <T>(work: Parameters<typeof upkeep<T>>[1]) => upkeep(services().db, work)

  return {
    /** The bakery of the mock, claimed. */
    organisation: (given: { name?: string; languages?: Language[] } = {}) =>
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
            contact_name: 'Ine Peeters',
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

    person: (
      name = 'Fatima Aziz',
      given: {
        roles?: Role[]
        email?: string | null
        language?: Language
        number?: string
        establishmentId?: string
        department?: string
      } = {},
    ) =>
      write(async (tx) => {
        const email = `${name
          .toLowerCase()
          .normalize('NFD')
          .replaceAll(/[^a-z]+/g, '.')}@korenaar.test`
        const person = await tx
          .insertInto('people')
          .values({
            name,
            email: given.email === undefined ? email : given.email,
            number: given.number ?? null,
            language: given.language ?? 'nl',
            establishment_id: given.establishmentId ?? null,
            department: given.department ?? '',
            created_at: now(),
            changed_at: now(),
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        for (const role of given.roles ?? [])
          await tx.insertInto('person_roles').values({ person_id: person.id, role }).execute()
        return person
      }),
  }
}
