import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { realisticPeople } from '../../../../test/realistic-people.ts'
import { type Apart, Gone } from '../../../platform/apart/index.ts'
import { no } from '../../../platform/result.ts'
import { csv, importWorld } from './testing/bring-in.ts'

const { world, self, upload, see } = importWorld()

let port = 0
const server = createAdaptorServer({ fetch: (...given) => world.house.app.fetch(...given) })
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})
const files = () => world.db.selectFrom('import_files').select('import_id').execute()
const imports = () => world.db.selectFrom('imports').select('id').execute()

/** A browser over a wire that can be cut. */
function sending(bytes: Uint8Array) {
  const mark = 'leidraad-test'
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="mensen.csv"\r\ncontent-type: text/csv\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)])
  const { url } = world.services.settings
  const sent = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/people/import',
    headers: {
      host: new URL(url).host,
      origin: url,
      cookie: `leidraad=${self.browser.cookies.get('leidraad')}`,
      'content-type': `multipart/form-data; boundary=${mark}`,
      'content-length': body.length,
    },
  })
  sent.on('error', () => undefined)
  sent.end(body)
  return sent
}

/** The place where files are read, as this test sees what is done there. */
function watched(change: Partial<Apart>) {
  const { apart } = world.services
  Object.assign(world.services, { apart: { ...apart, ...change } })
  return { apart, undo: () => Object.assign(world.services, { apart }) }
}

test('whoever leaves while a file is read takes it along: nothing is kept and the next one has its turn', async () => {
  const begun = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<unknown>()
  const { apart, undo } = watched({
    run: (...given) => {
      begun.resolve()
      const run = apart.run(...given)
      run.then(ended.resolve, ended.resolve)
      return run
    },
  })
  const sent = sending(realisticPeople({ count: 60_000, seed: 9 }).bytes)
  await begun.promise
  sent.destroy()

  expect(await ended.promise).toBeInstanceOf(Gone)
  undo()
  expect(await imports()).toEqual([])
  const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
  expect(await see(path)).toContain('Klopt dit?')
  await self.browser.post(`${path}/cancellation`)
})

test('whoever leaves after it was read leaves no file behind', async () => {
  const gone = Promise.withResolvers<unknown>()
  const { apart, undo } = watched({
    inTurn: (work, patience) => {
      const turn = apart.inTurn(work, patience)
      turn.then(gone.resolve, gone.resolve)
      return turn
    },
    run: async (...given) => {
      const read = await apart.run(...given)
      const left = once(given[2].signal as AbortSignal, 'abort')
      sent.destroy()
      await left
      return read
    },
  })
  const sent = sending(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))

  expect(await gone.promise).toBeInstanceOf(Gone)
  undo()
  expect([await files(), await imports()]).toEqual([[], []])
})

const refusing: [string, Partial<Apart>, string][] = [
  ['no turn', { inTurn: async () => no('file-busy') }, 'Er wordt al een bestand gelezen'],
  [
    'too much',
    { run: async () => no('file-too-hard') },
    'Dit bestand is te groot of te ingewikkeld om te lezen',
  ],
]
test.each(refusing)(
  'a file that cannot be read now is refused in words: %s',
  async (_, how, said) => {
    const { undo } = watched(how)
    const { reply } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
    undo()
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(said)
    expect(await imports()).toEqual([])
  },
)
