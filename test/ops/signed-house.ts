import { signPolicy } from '../../src/modules/signing/index.ts'
import type { Who } from '../../src/platform/who.ts'
import type { World } from '../world.ts'

export const PEOPLE = 40
/** Everything that could upset a file of lines. */
const ODD = 'de \\. Vries\n\ttab'

/** An organisation with a published policy that everybody was asked to sign, and a way to let them all sign. */
export async function askedHouse({ given, services, db, clock }: World, prefix = 'Persoon') {
  const people = [
    await given.person(`${prefix} ${ODD}`, {
      email: `odd.${prefix.toLowerCase()}@korenaar.test`,
      department: prefix,
    }),
  ]
  for (let i = 1; i < PEOPLE; i++)
    people.push(await given.person(`${prefix} ${word(i)}`, { department: prefix }))
  const current = await db.selectFrom('publications').select('id').executeTakeFirst()
  const publication = current ?? (await given.published())
  await given.round(publication, {
    audience: { kind: 'department', names: [prefix] },
  })
  const { html_sha256: seenSha256 } = await db
    .selectFrom('publication_texts')
    .select('html_sha256')
    .where('publication_id', '=', publication.id)
    .where('language', '=', 'nl')
    .executeTakeFirstOrThrow()

  const sign = async (person: { id: string; name: string }) => {
    const request = await given.requestOf(person)
    const input = { requestId: request.id, typedName: person.name, language: 'nl', seenSha256 }
    const outcome = await services.perform(signPolicy, asPerson(person, clock.now()), input)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  }
  return {
    publication,
    people,
    /** Hears after each signature how many there are. */
    signAll: async (heard: (count: number) => void = () => {}) => {
      let count = 0
      for (const person of people) {
        await sign(person)
        heard(++count)
      }
    },
  }
}

const word = (n: number) =>
  `${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}sen`

export const asPerson = ({ id, name }: { id: string; name: string }, now: Date): Who => ({
  kind: 'person',
  id,
  name,
  language: 'nl',
  roles: new Set(),
  session: {
    id: '00000000-0000-7000-8000-000000000000',
    identifiedBy: 'mail-link',
    identifiedAt: now,
  },
})
