import { expect, test } from 'vitest'
import { afterUpgrade } from './old-house.ts'
import { jobs, timetable } from './seams.ts'
import { namesInQueue } from './sql.ts'

const names = (list: { name: string }[]) => [...new Set(list.map(({ name }) => name))].sort()

afterUpgrade(({ facts, way, open }) => {
  test('the queue is as that version left it, or gone with the backup', async () => {
    const { url } = await open()
    if (way === 'upgraded') expect(await namesInQueue(url)).toEqual(facts.queue)
    else await expect(namesInQueue(url)).rejects.toThrow('does not exist')
  })

  test('what waited is done, and no name that is gone stays', async () => {
    const { url, goOn, browserOf } = await open()
    await goOn()
    const list = await (await browserOf('password').get('/people')).text()
    for (const name of facts.waitingImport.people) expect(list).toContain(name)
    const queue = await namesInQueue(url)
    expect(queue.names).toEqual(names(jobs))
    expect(queue.schedules).toEqual(names(timetable.map(({ job }) => job)))
    for (const name of queue.waiting) expect(names(jobs)).toContain(name)
  })
})
