import { beforeAll, expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { type Role, roles } from '../src/platform/who.ts'
import { addressOf, doorsOf, isOpen, knock, stoppable } from './doors.ts'
import { type Browser, useWorld } from './world.ts'

/** Every door of the house, tried by everybody, with things of their own and of others. */
const { stopped, stop } = stoppable()
const world = useWorld({ house: [...modules, stopped] })
const { given } = world

/** What no stranger may read: names of people and of places. */
const SECRET = 'Verborgen'
const things: Record<string, string> = {}
const cast = new Map<string, () => Promise<Browser>>()
/** Sheets that were set, by whatever asked for them. */
let sheets = 0

beforeAll(async () => {
  await given.organisation()
  const place = await given.establishment(`Vestiging ${SECRET}`)
  const person = (name: string, wish: { roles?: Role[]; department?: string } = {}) =>
    given.person(`${name} ${SECRET}`, { establishmentId: place.id, ...wish })
  const signer = await person('Tekenaar')
  const asked = await person('Gevraagde', { department: `Afdeling ${SECRET}` })
  const publication = await given.published()
  await given.publicHouseRules()
  const round = await given.round(publication)
  const toSign = await given.requestOf(asked)
  const proof = await given.signature(signer)
  cast.set('visitor', () => world.as())
  cast.set('employee', () => world.as(stranger))
  cast.set('asked', () => world.as(asked))
  cast.set('signer', () => world.as(signer))
  cast.set('owner by mail', () => world.as(boss, 'mail-link'))
  const stranger = await person('Buitenstaander')
  const boss = await person('Baas', { roles: ['owner'] })
  for (const role of roles) {
    const holder = await person(role, { roles: [role] })
    cast.set(role, () => world.as(holder))
  }
  const owner = await (cast.get('owner') as () => Promise<Browser>)()
  const file = new File(['naam;nummer\nAn Nieuw;7\n'], 'mensen.csv')
  const imported = (await owner.post('/people/import', { file })).headers.get('location')
  await owner.post('/settings/spokespersons/new', { name: `Woordvoerder ${SECRET}` })
  const idIn = async (page: string, before: string) =>
    new RegExp(`${before}([0-9a-f-]{36})`).exec(await (await owner.get(page)).text())?.[1] ?? ''
  Object.assign(things, {
    '/people/import/:id': imported?.split('/')[3],
    '/people/:id': asked.id,
    '/settings/establishments/:id': place.id,
    '/settings/spokespersons/:id': await idIn('/settings/spokespersons', '/spokespersons/'),
    '/publications/:id': publication.id,
    '/signing/rounds/:id': round.id,
    '/sign/:id': toSign.id,
    '/proofs/': proof.id,
    '/outbox/:id': await idIn('/outbox', '/outbox/'),
    ':requestId': toSign.id,
  })
  stop()
  for (const order of Object.keys(world.services.pdf) as (keyof typeof world.services.pdf)[]) {
    const plain = world.services.pdf[order] as (...given: unknown[]) => Promise<never>
    world.services.pdf[order] = (...given: unknown[]) => {
      sheets++
      return plain(...given)
    }
  }
}, 60_000)

test('who comes in at which door', async () => {
  const doors = doorsOf(world.house)
  const lines: string[] = []
  const wrong: string[] = []
  for (const door of doors) {
    const address = addressOf(door, things)
    const signs: string[] = []
    let strangers = ''
    for (const [name, browser] of cast) {
      sheets = 0
      const tried = await knock(browser, door, address)
      signs.push(tried.signs)
      const say = (what: string) => wrong.push(`${name} ${door.method} ${door.path}: ${what}`)
      if (tried.statuses.some((status) => status >= 500)) say(`a fault (${tried.statuses})`)
      if (name === 'visitor') strangers = tried.said
      if (tried.kept && (tried.said !== strangers || !isOpen(door))) say('leaves a copy behind')
      if (tried.found && !isOpen(door)) say('can be found by searching')
      if (name !== 'visitor' || isOpen(door)) continue
      if (tried.said.includes(SECRET)) say('reads a name of the organisation')
      if (/[●○↷]/.test(tried.signs)) say(`comes in (${tried.statuses})`)
      if (sheets) say('has a sheet set')
    }
    lines.push(
      `${isOpen(door) ? 'all' : '   '} ${`${door.method} ${door.path}`.padEnd(58)} ${signs.map((sign) => sign.padEnd(2)).join(' ')}`,
    )
  }
  expect(wrong).toEqual([])
  await expect(tableOf(lines)).toMatchFileSnapshot('doors.txt')
}, 180_000)

const tableOf = (lines: string[]) =>
  [
    ...[...cast.keys()].map((name, at) => `${letter(at)}  ${name}`),
    '',
    `${' '.repeat(63)}${[...cast.keys()].map((_, at) => letter(at).padEnd(2)).join(' ')}`,
    ...lines,
    '',
    'all  everybody’s, signed in or not',
    'A page is asked for once; a form is sent twice, empty and with nonsense:',
    '●  comes in    ○  is told what is wrong    ↷  is led on    →  signs in first    ·  there is nothing here',
    '',
  ].join('\n')
const letter = (at: number) => String.fromCharCode(97 + at)
