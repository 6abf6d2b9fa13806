import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import type { Role } from '../../platform/who.ts'

const world = useWorld()
const { given } = world

beforeAll(() => given.organisation())

const withRole = async (role: Role) =>
  world.as(await given.person(`Iemand ${role}`, { roles: [role] }))

test('whoever runs something starts at the overview', async () => {
  for (const role of ['owner', 'author', 'hr', 'communications', 'auditor'] as const) {
    const browser = await withRole(role)
    expect((await browser.get('/')).headers.get('location')).toBe('/overview')
    expect((await browser.get('/overview')).status).toBe(200)
  }
})

test('how the signing goes is not for a line manager, a coach or an ambassador', async () => {
  for (const role of ['line-manager', 'coach', 'ambassador', 'works-council'] as const) {
    const browser = await withRole(role)
    expect((await browser.get('/')).headers.get('location')).toBe('/me')
    expect((await browser.get('/overview')).status).toBe(404)
  }
})
