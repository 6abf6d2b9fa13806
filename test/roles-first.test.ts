import { beforeAll, expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { opening } from '../src/modules/people/index.ts'
import { roles } from '../src/platform/who.ts'
import { addressOf, type Door, doorsOf, isOpen, stoppable } from './doors.ts'
import { type Browser, useWorld } from './world.ts'

/**
 * Every door and every role: what whoever came with a password finds, whoever came by a mail is told how to reach. A
 * role that opens a door and is then hidden from whoever has it is a dead end.
 */
const { stopped, stop } = stoppable()
const world = useWorld({ house: [...modules, stopped] })
const { given } = world
let things: Record<string, string>

beforeAll(async () => {
  await given.organisation()
  const place = await given.establishment('Gent')
  const asked = await given.person('Gevraagde Persoon')
  const publication = await given.published()
  const round = await given.round(publication)
  const owner = await world.as(await given.person('Griet Baas', { roles: ['owner'] }))
  await owner.post('/settings/spokespersons/new', { name: 'Wil Woord' })
  const idIn = async (page: string, before: string) =>
    new RegExp(`${before}([0-9a-f-]{36})`).exec(await (await owner.get(page)).text())?.[1] ?? ''
  things = {
    '/settings/establishments/:id': place.id,
    '/settings/spokespersons/:id': await idIn('/settings/spokespersons', '/spokespersons/'),
    '/publications/:id': publication.id,
    '/signing/rounds/:id': round.id,
    '/people/:id': asked.id,
  }
  stop()
}, 60_000)

const tried = async (browser: Browser, door: Door) =>
  door.method === 'GET'
    ? browser.get(addressOf(door, things))
    : browser.post(addressOf(door, things))

/** There is nothing for this person here: it is hidden, or they are told to sign in. */
const isHidden = ({ status }: Response) => status === 404

test.each(roles)(
  'a door that opens for the role %s is not hidden from who came by a mail',
  async (role) => {
    const person = await given.person(`Rol ${role}`, { roles: [role] })
    const full = await world.as(person)
    const half = await world.as(person, 'mail-code')
    const plain = await world.as(await given.person(`Zonder ${role}`))
    const hidden: string[] = []
    let led = 0
    for (const door of doorsOf(world.house).filter((door) => !isOpen(door))) {
      const answer = await tried(full, door)
      if (isHidden(answer)) continue
      // What everybody has is no matter of roles.
      if (!isHidden(await tried(plain, door))) continue
      const instead = await tried(half, door)
      const said = await instead.text()
      if (instead.status === 403 && said.includes('Eerst nog dit')) led++
      else hidden.push(`${door.method} ${door.path}: ${answer.status} became ${instead.status}`)
    }
    expect(hidden).toEqual([])
    expect(led > 0).toBe(opening(role))
  },
  60_000,
)
