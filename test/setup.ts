import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { admitApplication } from '../src/platform/db/application.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { startTestPostgres } from '../src/platform/postgres/testing/start.ts'
import { TEST_KEY } from './key.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with one migrated database, `template`, that every test file clones. */
    serverUrl: string
    /** A folder in which journeys remember what they looked at closely. */
    lookedAt: string
    /** In which every test file has a data folder of its own. */
    dataFolders: string
  }
}

/** One PostgreSQL for the whole run, with a template database that is migrated once. */
export default async function setup(project: TestProject) {
  const postgres = await startTestPostgres()
  const url = new URL(postgres.url)
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query('create database template')
  await admin.end()
  url.pathname = '/template'
  await migrate(url.href)
  await admitApplication(url.href, { dataFolder: '', key: TEST_KEY })
  project.provide('serverUrl', postgres.url)
  const lookedAt = await mkdtemp(join(tmpdir(), 'leidraad-looked-'))
  project.provide('lookedAt', lookedAt)
  const dataFolders = await mkdtemp(join(tmpdir(), 'leidraad-test-data-'))
  project.provide('dataFolders', dataFolders)
  return async () => {
    await postgres.stop()
    await rm(lookedAt, { recursive: true })
    await rm(dataFolders, { recursive: true })
  }
}
