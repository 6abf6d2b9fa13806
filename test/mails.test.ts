import { expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'

const kinds = modules.flatMap(({ mails = [] }) => mails.map(({ kind }) => kind))

test('whatever is about signing in or about safety is waited for, and never stands behind a round', () => {
  const ofIdentity = kinds.filter(({ name }) => name.startsWith('identity.'))
  expect(ofIdentity.length).toBeGreaterThan(2)
  for (const { name, waitedFor } of ofIdentity) expect([name, waitedFor]).toEqual([name, true])
})

test('so is a receipt; what goes to many goes in turn', () => {
  const inTurn = kinds.filter(({ waitedFor }) => !waitedFor).map(({ name }) => name)
  expect(inTurn).not.toContain('signing.receipt')
  expect(inTurn).toEqual(expect.arrayContaining(['tasks.letter', 'tasks.team']))
})
