import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testSettings } from '../../../test/world.ts'
import { logger } from '../../platform/log.ts'
import { importPeopleCommand, told } from './import-people.ts'

test('a file that is too large is refused by its size, before it is read', async () => {
  const file = join(tmpdir(), `leidraad-large-${process.pid}.csv`)
  onTestFinished(() => rm(file, { force: true }))
  const large = await open(file, 'w')
  await large.truncate(4 * 1024 ** 3)
  await large.close()

  const brought = importPeopleCommand(testSettings, logger('silent'), { file })
  await expect(brought).rejects.toThrow('is 4,096 MB; 40 MB is the most')
  const none = importPeopleCommand(testSettings, logger('silent'), { file: `${file}.gone` })
  await expect(none).rejects.toThrow('cannot be read')
})

test('whoever brings a file hears how many in it had left already', () => {
  const counts = { rows: 3, added: 1, changed: 1, unchanged: 1, gone: 0, ended: 2 }
  const nothing = { faults: [], newEstablishments: [], skippedColumns: [] }
  const lines = told({ imported: true, counts, ...nothing }, false)
  expect(lines).toContain('2 of them had left already: their end date has passed.')
})
