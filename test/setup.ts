import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/platform/db/migrate.ts'
import { startTestPostgres } from '../src/platform/postgres/testing/start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with one migrated database, `template`, that every test file clones. */
    serverUrl: string
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
  project.provide('serverUrl', postgres.url)
  return () => postgres.stop()
}
