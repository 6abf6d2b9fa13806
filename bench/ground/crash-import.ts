import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { realisticPeople } from '../../test/realistic-people.ts'
import type { Crash, Victim } from './crash.ts'
import { newFolder, openGround } from './house.ts'
import { leidraad, postmasterOf } from './installation.ts'

/** An installation into which files are imported; `crash` kills an import on its way, and looks at what is left. */
export async function crashingImports(rows: number) {
  const dataFolder = await newFolder()
  const ground = await openGround({ dataFolder })
  await ground.given.organisation()
  await ground.close({ keepFolder: true })
  let files = 0

  async function started() {
    const { bytes } = realisticPeople({ count: rows, seed: ++files })
    // Other people each time: their addresses and numbers are those of this file.
    const words = Buffer.from(bytes).toString().replaceAll('@', `@f${files}.`)
    const file = join(dataFolder, 'people.csv')
    await writeFile(file, words.replaceAll(/;(\d{6});/g, `;${files}-$1;`))
    const child = leidraad(['import', 'people', file, '--create-establishments'], dataFolder)
    return { child, ended: once(child, 'exit') }
  }

  return {
    /** How long an import takes that nobody disturbs. */
    async whole(): Promise<number> {
      const from = performance.now()
      const { ended } = await started()
      const [code] = await ended
      if (code !== 0) throw new Error(`the import ended with ${code}`)
      return performance.now() - from
    },
    async crash(victim: Victim, afterMs: number): Promise<Crash> {
      const { child, ended } = await started()
      await Promise.race([wait(afterMs), ended])
      const pid = await postmasterOf(dataFolder).catch(() => undefined)
      if (victim === 'database' && pid && child.exitCode === null) process.kill(pid, 'SIGKILL')
      else child.kill('SIGKILL')
      await Promise.race([ended, wait(30_000)])
      child.kill('SIGKILL')
      await ended
      return { victim, ...(await importsBroken(dataFolder, rows)) }
    },
    close: () => rm(dataFolder, { recursive: true, force: true }),
  }
}

async function importsBroken(dataFolder: string, rows: number) {
  const ground = await openGround({ dataFolder })
  try {
    const [found] = await ground.sql<Record<'done' | 'told' | 'people' | 'strays', number>>(`select
      (select count(*)::int from imports where state = 'done') as done,
      (select count(*)::int from history where name = 'people.imported') as told,
      (select count(*)::int from people) as people,
      (select count(*)::int from import_changes c
        where not exists (select from people p where p.id = c.person_id)) as strays`)
    if (!found) throw new Error('nothing was counted')
    const { done, told, people, strays } = found
    return {
      after: `${done} whole imports`,
      broken: [
        ...(told === done ? [] : [`${done} imports, but history tells of ${told}`]),
        ...(people === done * rows ? [] : [`${people} people of ${done} imports of ${rows}`]),
        ...(strays ? [`${strays} changes of nobody`] : []),
      ],
    }
  } finally {
    await ground.close({ keepFolder: true })
  }
}
