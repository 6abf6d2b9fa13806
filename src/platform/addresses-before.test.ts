import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { connected } from './db/connect.ts'
import { emailAddress } from './email-address.ts'
import { root } from './root.ts'

const world = useWorld()

test('who stood here with the form of a host that machines send is found by the other one', async () => {
  const hosts = ['münchen', 'bücher-für-alle', 'straße', 'café', 'пример', '例え', 'ñandú-ñ', 'a-b']
  const asMachines = hosts.map((host) => `zoe@${new URL(`http://${host}.example`).hostname}`)
  const broken = 'zoe@xn--99999999.example'
  for (const email of [...asMachines, broken]) await world.given.person('Zoë Maes', { email })
  await world.given.person('Jan Peeters', { email: 'jan@münchen.example' })
  await world.given.person('Jan Twee', { email: 'jan@xn--mnchen-3ya.example' })

  const migration = await readFile(
    join(root, 'db/migrations/0078_addresses_and_family_names.sql'),
    'utf8',
  )
  const [addresses = ''] = migration.split('-- The other order')
  await connected(world.url, 'migrate', (client) => client.query(addresses))

  const kept = await world.db.selectFrom('people').select('email').orderBy('id').execute()
  expect(kept.map(({ email }) => email)).toEqual([
    ...asMachines.map((address) => emailAddress(address)),
    broken,
    'jan@münchen.example',
    'jan@xn--mnchen-3ya.example',
  ])
  expect(asMachines.map((address) => emailAddress(address))).toEqual(
    hosts.map((host) => `zoe@${host}.example`),
  )
  expect(await world.db.selectFrom('address_changes').selectAll().execute()).toEqual([])
})
