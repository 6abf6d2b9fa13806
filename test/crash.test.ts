import { expect, onTestFinished, test } from 'vitest'
import { crashingImports } from '../bench/ground/crash-import.ts'
import { crashingSignatures } from '../bench/ground/crash-signing.ts'

// A few rounds of `npm run bench -- crash`, which kills forty times of each.

test('a signature that was acknowledged outlives the application and its database, whole', async () => {
  const signing = await crashingSignatures(1_000)
  onTestFinished(signing.close)

  const application = await signing.crash('application', 400, 500)
  const database = await signing.crash('database', 400, 500)

  expect([application.broken, database.broken]).toEqual([[], []])
  expect(signing.acknowledged()).toBeGreaterThan(0)
}, 60_000)

test('an import that is killed on its way leaves nothing of itself', async () => {
  const imports = await crashingImports(500)
  onTestFinished(imports.close)

  const whole = await imports.whole()
  const application = await imports.crash('application', 0.6 * whole)
  const database = await imports.crash('database', 0.7 * whole)

  expect([application.broken, database.broken]).toEqual([[], []])
}, 60_000)
