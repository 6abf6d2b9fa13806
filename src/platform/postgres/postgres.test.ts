import { once } from 'node:events'
import {
  access,
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { isRoot } from './account.ts'
import { startPostgres } from './index.ts'
import {
  alive,
  application,
  beginning,
  freshFolder,
  madeFolder,
  query,
  quick,
  removeModel,
  started,
} from './testing/stage.ts'

afterAll(removeModel)

const answers = (url: string) =>
  expect(query(url, 'select 1 as one')).resolves.toEqual([{ one: 1 }])

describe('the first start and later ones', () => {
  test('the first start makes the database, a later one finds it again', async () => {
    const folder = await freshFolder()
    const first = await started(folder)
    await query(first.url, `create table kept as select 'é' as letter`)
    await first.stop()

    const second = await started(folder)
    expect(await query(second.url, 'select * from kept')).toEqual([{ letter: 'é' }])
    expect(await readdir(folder)).toEqual(['leidraad.lock', 'postgres'])
  })

  test('it listens on a socket only, in a folder that is closed to others', async () => {
    const { folder } = await madeFolder()
    const { url } = await started(folder)
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    expect((await stat(join(folder, 'postgres'))).mode & 0o777).toBe(0o700)
  })

  test.runIf(isRoot())('it does not run as root', async () => {
    const { pid } = await started((await madeFolder()).folder)
    expect(await readFile(`/proc/${pid?.()}/status`, 'utf8')).toMatch(/^Uid:\t65534\t65534/m)
  })

  test.each([40, 150, 300])(
    'a first start that is cut short after %i ms does not stand in the way',
    async (ms) => {
      const folder = await freshFolder()
      const first = beginning(folder)
      await vi.waitFor(() => access(join(folder, 'leidraad.lock')), 5_000)
      await wait(ms)
      first.kill('SIGKILL')
      await once(first, 'exit')
      await answers((await started(folder)).url)
      expect(await readdir(folder)).toEqual(['leidraad.lock', 'postgres'])
    },
  )

  test.runIf(isRoot())(
    'a data folder under a closed one works, as a checkout in /root',
    async () => {
      const home = await freshFolder()
      await chmod(home, 0o700)
      const folder = join(home, 'data')
      await (await started(folder)).stop()
      await answers((await started(folder)).url)
    },
  )

  test('a data folder that is a link works', async () => {
    const home = await freshFolder()
    await mkdir(join(home, 'disk'))
    await symlink('disk', join(home, 'data'))
    await answers((await started(join(home, 'data'))).url)
  })
})

describe('two on one folder', () => {
  test('the second is told so, and a command may join', async () => {
    const { folder } = await madeFolder()
    const first = await started(folder)
    await expect(startPostgres({ dataFolder: folder, ...quick })).rejects.toThrow(
      /^Another Leidraad already works in /,
    )

    const joined = await startPostgres({ dataFolder: folder, ...quick, join: true })
    await answers(joined.url)
    await joined.stop()
    await answers(first.url)
    expect((await stat(join(folder, 'leidraad.lock'))).mode & 0o777).toBe(0o600)
  })

  test('of two first starts at once, one wins and the other says why', async () => {
    const folder = await freshFolder()
    const [a, b] = await Promise.all([application(folder), application(folder)])
    expect([a.fault, b.fault].filter(Boolean)).toEqual([
      expect.stringContaining('Another Leidraad'),
    ])
    await answers(a.url ?? b.url)
  })
})

describe('after a kill', () => {
  test('a killed server comes back by itself, with all that was committed', async () => {
    const { url, pid } = await started((await madeFolder()).folder)
    await query(url, 'create table kept as select 7 as seven')
    const killed = pid?.() ?? 0
    process.kill(killed, 'SIGKILL')
    await vi.waitFor(() => expect(pid?.()).not.toBe(killed), 10_000)
    expect(await query(url, 'select * from kept')).toEqual([{ seven: 7 }])
  })

  test('a killed application takes its server along, and the next start recovers', async () => {
    const { folder } = await madeFolder()
    const app = await application(folder)
    await query(app.url, 'create table kept as select 7 as seven')
    await app.kill('SIGKILL')
    const { url } = await started(folder)
    expect(alive(app.pid)).toBe(false)
    expect(await query(url, 'select * from kept')).toEqual([{ seven: 7 }])
  })

  test('where a server survives its application, the next start ends it first', async () => {
    const { folder } = await madeFolder()
    const app = await application(folder, { env: { PATH: await pathWithoutSetpriv() } })
    await query(app.url, 'create table kept as select 7 as seven')
    await app.kill('SIGKILL')
    await wait(200)
    expect(alive(app.pid)).toBe(true)

    const { url } = await started(folder)
    expect(alive(app.pid)).toBe(false)
    expect(await query(url, 'select * from kept')).toEqual([{ seven: 7 }])
  })

  test('application and server killed together: the next start recovers', async () => {
    const { folder } = await madeFolder()
    const app = await application(folder, { env: { PATH: await pathWithoutSetpriv() } })
    await query(app.url, 'create table kept as select 7 as seven')
    process.kill(app.pid, 'SIGKILL')
    await app.kill('SIGKILL')
    expect(await query((await started(folder)).url, 'select * from kept')).toEqual([{ seven: 7 }])
  })

  test('a stale mark whose number now belongs to another program is cleared', async () => {
    const { folder } = await madeFolder()
    const mark = `${process.pid}\n${folder}/postgres\n1\n5432\n.\n\n0 0\nready\n`
    await writeFile(join(folder, 'postgres/postmaster.pid'), mark)
    await writeFile(join(folder, 'postgres/.s.PGSQL.5432.lock'), mark)
    await answers((await started(folder)).url)
    expect(alive(process.pid)).toBe(true)
  })

  test('a server that cannot come back is told to the application', async () => {
    const { folder } = await madeFolder()
    const told = Promise.withResolvers<Error>()
    const { pid, stop } = await started(folder, { onExit: told.resolve })
    await rm(join(folder, 'postgres/global/pg_control'))
    process.kill(pid?.() ?? 0, 'SIGKILL')
    expect((await told.promise).message).toMatch(/is damaged/)
    await stop()
  })
})

/** What is found on a system without util-linux: the server is then not bound to its parent. */
async function pathWithoutSetpriv() {
  const folder = await freshFolder('leidraad-path-')
  await chmod(folder, 0o755)
  await symlink('/usr/bin/test', join(folder, 'test'))
  return folder
}
