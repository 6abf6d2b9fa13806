import { expect, test } from 'vitest'
import type { ReadDb } from '../db/connect.ts'
import { withReceivers } from './receivers.ts'

const mail = (id: string, personId: string | null, address: string | null) => ({
  id,
  kind: 'signing.invitation',
  personId,
  address,
  language: 'nl' as const,
  thingId: null,
})

test('receivers are asked for once, and an address of the mail’s own goes first', async () => {
  const asked: (readonly string[])[] = []
  const due = await withReceivers(
    {} as ReadDb,
    [
      mail('1', 'fatima', null),
      mail('2', 'fatima', 'fatima@elsewhere.test'),
      mail('3', 'tom', null),
      mail('4', null, 'somebody@korenaar.test'),
      mail('5', 'gone', null),
    ],
    async (_, ids) => {
      asked.push(ids)
      return new Map([
        ['fatima', { name: 'Fatima Aziz', address: 'fatima@korenaar.test' }],
        ['tom', { name: 'Tom Claes', address: null }],
      ])
    },
  )
  expect(asked).toEqual([['fatima', 'fatima', 'tom', 'gone']])
  expect(due.map(({ name, address }) => `${name} <${address}>`)).toEqual([
    'Fatima Aziz <fatima@korenaar.test>',
    'Fatima Aziz <fatima@elsewhere.test>',
    'Tom Claes <>',
    ' <somebody@korenaar.test>',
    ' <>',
  ])
})
