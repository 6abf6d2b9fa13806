// Writes src/platform/db/tables.ts from the migrations; with --verify only says whether it still matches.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { migrate } from '../src/platform/db/migrate.ts'
import { startTestPostgres } from '../src/platform/postgres/testing/start.ts'
import { root } from './setup/node.mjs'

const postgres = await startTestPostgres()
try {
  await migrate(postgres.url)
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    ['--config-file', '.kysely-codegenrc.json', '--url', postgres.url, ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
} finally {
  await postgres.stop()
}
