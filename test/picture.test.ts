import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { root } from '../src/platform/root.ts'
import { pictureOf } from './picture.ts'
import { sample } from './sample/module.tsx'

/** Drawn anew with: npm test -- test/picture.test.ts -u */
test('the picture in docs/architecture.md is the house as the list says it', async () => {
  await expect(pictureOf(modules)).toMatchFileSnapshot('../docs/pictures/house.svg')
  expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8')).toContain('pictures/house.svg')
})

test('a new module has its room in it', () => {
  expect(pictureOf(modules)).not.toContain('sample')
  expect(pictureOf([...modules, sample])).toContain(`${modules.length + 1}  sample`)
})
