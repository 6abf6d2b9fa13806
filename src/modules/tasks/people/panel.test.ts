import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import type { Role } from '../../../platform/who.ts'
import { kindWords } from '../../signing/kind/text.ts'
import { letter, single } from '../letters/mail-kinds.ts'
import { text } from '../text/index.ts'
import { personPanel } from './panel.tsx'

const world = useWorld()
const { given } = world
const t = text.nl
type Person = Awaited<ReturnType<typeof given.person>>
let owner: Person
let fatima: Person
let round: { id: string }

beforeAll(async () => {
  await given.organisation()
  owner = await given.person('Ine Peeters', { roles: ['owner'] })
  fatima = await given.person('Fatima Aziz')
  round = (await given.round(await given.published({ languages: ['nl'] }))) as { id: string }
})

const pageOf = async (person: Person, path: string) =>
  (await (await world.as(person)).get(path)).text()
const lettersOn = (page: string) => page.split(t.people.mails.waiting).length - 1

describe('the page of one person', () => {
  test('says what was asked and done, each with its link, and what was sent', async () => {
    const page = await pageOf(owner, `/people/${fatima.id}`)
    const { id } = await given.requestOf(fatima)
    expect(page).toContain(t.person.title)
    expect(page).toContain(`/signing/rounds/${round.id}/people/${id}`)
    expect(page).toContain('graag uiterlijk 4 dec')
    expect(lettersOn(page)).toBe(1)
    // What would lapse if they were marked as gone; nothing does any more once they did it.
    expect(page).toContain(t.person.lapse(1, '1'))

    await given.signature(fatima)
    const { doneOn } = kindWords.nl
    const later = await pageOf(owner, `/people/${fatima.id}`)
    expect(later).toContain(doneOn('20 nov'))
    expect(later).not.toContain('class="follows"')
  })

  test('tells nothing of it to whoever sees no rounds', async () => {
    const session = { id: '', identifiedBy: 'password' as const, identifiedAt: world.clock.now() }
    const roles = new Set<Role>(['author', 'coach'])
    const tom = { ...owner, kind: 'person' as const, language: 'nl' as const, roles, session }
    expect(await personPanel?.(world.services, tom, fatima.id, 'nl')).toBeUndefined()
    const hr = { ...tom, roles: new Set<Role>(['hr']) }
    expect((await personPanel?.(world.services, hr, fatima.id, 'nl'))?.title).toBe(t.person.title)
  })

  test('shows no mail about a thing that stands apart', async () => {
    const before = lettersOn(await pageOf(owner, `/people/${fatima.id}`))
    const now = world.clock.now()
    const mail = (kind: typeof letter, thingId?: string) => ({
      onceKey: `${kind.name}:test`,
      kind,
      personId: fatima.id,
      language: 'nl' as const,
      thingId,
      dueAt: now,
      now,
    })
    await upkeep(world.db, (tx) => queueMail(tx, mail(single, owner.id)))
    expect(lettersOn(await pageOf(owner, `/people/${fatima.id}`))).toBe(before)
    await upkeep(world.db, (tx) => queueMail(tx, mail(letter)))
    expect(lettersOn(await pageOf(owner, `/people/${fatima.id}`))).toBe(before + 1)
  })
})
