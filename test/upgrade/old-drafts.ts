import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { composeHouse } from '../../src/app/compose.ts'
import { makeReady } from '../../src/app/ready.ts'
import { upkeep } from '../../src/platform/action.ts'
import { restore } from '../../src/platform/backup/index.ts'
import { logger } from '../../src/platform/log.ts'
import { appUrl, Browser, cloneDatabase, testClock, testSettings } from '../world.ts'
import { madeOnce } from './sql.ts'

/** A draft with edits, answers and a version in force, as an earlier version left it. */
export interface OldDraft {
  clock: string
  owner: { session: string }
  answers: string[]
  edits: { clause: string; texts: Record<string, { title?: string; short?: string }> }[]
  version: { title: string; sha256: string }
}

const here = dirname(fileURLToPath(import.meta.url))

/** Every folder here that holds a draft of a version, by the commit that it is named after. */
export const oldDrafts = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'draft.json')))
  .map((commit) => ({
    commit,
    kept: JSON.parse(readFileSync(join(here, commit, 'draft.json'), 'utf8')) as OldDraft,
  }))

/** This version at work on a copy of it, for one test. */
export async function openOldDraft({ commit, kept }: (typeof oldDrafts)[number]) {
  const clock = testClock(kept.clock)
  const name = `draft_${commit}`
  await madeOnce(inject('serverUrl'), name, async (url) => {
    await restore(url, join(here, commit, 'backup'), { replace: false })
    await makeReady(url, testSettings)
  })
  const url = await cloneDatabase(inject('serverUrl'), name)
  const house = composeHouse(appUrl(url), {
    settings: testSettings,
    log: logger('silent'),
    now: clock.now,
  })
  onTestFinished(() => house.close())
  const { services } = house
  // She has just shown her second step.
  await upkeep(services.db, (tx) =>
    tx.updateTable('sessions').set({ proved_at: clock.now() }).execute(),
  )
  const owner = new Browser((request) => house.app.fetch(request))
  owner.cookies.set('leidraad', kept.owner.session)
  return { url, clock, services, owner }
}
