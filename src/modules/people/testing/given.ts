import type { Site } from '../../../../test/given.ts'
import { plain } from '../../../platform/letters/index.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'

/** People, each with an address of their own. */
export const given = ({ write, now }: Site) => ({
  person: (
    name = 'Fatima Aziz',
    given: {
      roles?: Role[]
      email?: string | null
      language?: Language
      number?: string
      establishmentId?: string
      department?: string
      startsOn?: string
      endsOn?: string
    } = {},
  ) =>
    write(async (tx) => {
      const email = `${plain(name).replaceAll(/[^a-z]+/g, '.')}@korenaar.test`
      const person = await tx
        .insertInto('people')
        .values({
          name,
          email: given.email === undefined ? email : given.email,
          number: given.number ?? null,
          language: given.language ?? 'nl',
          establishment_id: given.establishmentId ?? null,
          department: given.department ?? '',
          starts_on: given.startsOn ?? null,
          ends_on: given.endsOn ?? null,
          created_at: now(),
          changed_at: now(),
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      for (const role of given.roles ?? [])
        await tx.insertInto('person_roles').values({ person_id: person.id, role }).execute()
      return person
    }),
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
