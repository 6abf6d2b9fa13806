import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { forgetLimits, withinLimit } from './rate-limit.ts'

const world = useWorld()
const MINUTE = 60_000
const three = { name: 'codes', times: 3, windowMs: 15 * MINUTE }
const at = (time: string) => new Date(`2026-11-20T${time}Z`)

async function tries(count: number, subject: string, when: Date, limit = three) {
  const answers: boolean[] = []
  for (let turn = 0; turn < count; turn++)
    answers.push(await withinLimit(world.db, limit, subject, when))
  return answers
}

test('so many tries are within the limit, and one more is not, also later in the same quarter', async () => {
  expect(await tries(4, 'tom', at('10:01:00'))).toEqual([true, true, true, false])
  expect(await tries(1, 'tom', at('10:14:59'))).toEqual([false])
})

test('the next quarter begins anew', async () => {
  expect(await tries(1, 'tom', at('10:15:00'))).toEqual([true])
})

test('each is counted for themselves, and each thing that is counted as well', async () => {
  expect(await tries(1, 'sanne', at('10:01:00'))).toEqual([true])
  expect(await tries(1, 'tom', at('10:01:00'), { ...three, name: 'links' })).toEqual([true])
})

test('of many who try at once no more come through', async () => {
  const all = Array.from({ length: 12 }, () =>
    withinLimit(world.db, three, 'everybody', at('11:00:00')),
  )
  expect((await Promise.all(all)).filter(Boolean)).toHaveLength(3)
})

test('what was counted long ago is forgotten, and nothing else', async () => {
  await tries(3, 'noor', at('09:00:00'))
  await tries(3, 'noor', at('12:00:00'))
  await forgetLimits(world.db, at('12:00:00'))
  expect(await tries(1, 'noor', at('12:01:00'))).toEqual([false])
  const left = await world.db.selectFrom('rate_limits').select('window_at').execute()
  expect(left.map(({ window_at }) => window_at)).toEqual([at('12:00:00')])
})
