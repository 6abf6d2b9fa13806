import type { DocumentName } from '../src/modules/policies/index.ts'
import { publishPolicy } from '../src/modules/publications/index.ts'
import { openSigningRound, signPolicy } from '../src/modules/signing/index.ts'
import { upkeep } from '../src/platform/action.ts'
import { plain } from '../src/platform/letters/index.ts'
import type { Language } from '../src/platform/locale.ts'
import type { Services } from '../src/platform/services.ts'
import { command, type Role } from '../src/platform/who.ts'

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
            created_at: now(),
            changed_at: now(),
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        for (const role of given.roles ?? [])
          await tx.insertInto('person_roles').values({ person_id: person.id, role }).execute()
        return person
      }),

    /** The draft as it is, published. */
    published: async (
      given: { languages?: Language[]; document?: DocumentName; material?: boolean } = {},
    ) => {
      const document = given.document ?? 'everyone'
      await write((tx) =>
        tx
          .insertInto('policies')
          .values({ document, created_at: now() })
          .onConflict((conflict) => conflict.column('document').doNothing())
          .execute(),
      )
      const { perform } = services()
      const outcome = await perform(publishPolicy, command, {
        document,
        languages: given.languages ?? ['nl', 'fr'],
        material: given.material ?? true,
      })
      if (!outcome.ok) throw new Error(`not published: ${JSON.stringify(outcome)}`)
      return outcome.saved as { id: string }
    },

    /** A round on a version; everyone unless told. */
    round: async (
      publication: { id: string },
      given: { dueOn?: string; audience?: object } = {},
    ) => {
      const outcome = await services().perform(openSigningRound, command, {
        publicationId: publication.id,
        audience: given.audience ?? { kind: 'all' },
        dueOn: given.dueOn ?? '2026-12-04',
      })
      if (!outcome.ok) throw new Error(`not opened: ${JSON.stringify(outcome)}`)
      return outcome.saved
    },

    /** What this person signed, of what was asked of them last. */
    signature: async (person: { id: string; name: string }) => {
      const { db, perform } = services()
      const request = await db
        .selectFrom('signature_requests')
        .innerJoin('signing_rounds', 'signing_rounds.id', 'signature_requests.round_id')
        .innerJoin('publication_texts', (join) =>
          join
            .onRef('publication_texts.publication_id', '=', 'signing_rounds.publication_id')
            .on('publication_texts.language', '=', 'nl'),
        )
        .select(['signature_requests.id', 'publication_texts.html_sha256'])
        .where('signature_requests.person_id', '=', person.id)
        .orderBy('signature_requests.id', 'desc')
        .executeTakeFirstOrThrow()
      const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now() }
      const who = { kind: 'person' as const, language: 'nl' as const, roles: new Set<Role>() }
      const outcome = await perform(
        signPolicy,
        { ...person, ...who, session },
        {
          requestId: request.id,
          typedName: person.name,
          language: 'nl',
          seenSha256: request.html_sha256,
        },
      )
      if (!outcome.ok) throw new Error(`not signed: ${JSON.stringify(outcome)}`)
      return { id: outcome.saved }
    },

    /** What was asked of this person. */
    requestOf: (person: { id: string }) =>
      services()
        .db.selectFrom('signature_requests')
        .selectAll()
        .where('person_id', '=', person.id)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
  }
}
