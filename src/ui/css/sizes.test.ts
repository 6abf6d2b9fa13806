import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../platform/root.ts'

const sheets = globSync('src/**/*.css', { cwd: root }).map((name) => ({
  name,
  lines: readFileSync(join(root, name), 'utf8').split('\n'),
}))
const said = (wrong: RegExp) =>
  sheets.flatMap(({ name, lines }) =>
    lines.filter((line) => wrong.test(line)).map((line) => `${name}: ${line.trim()}`),
  )

test('letters are as large as the browser is told to show them', () => {
  expect(said(/^\s*(--[\w-]*(size|text)|font(-size)?|line-height|letter-spacing):.*\dpx/)).toEqual(
    [],
  )
})

test('a page changes its shape with the room that its letters leave', () => {
  expect(said(/^\s*@(media|container).*\dpx/)).toEqual([])
})

test('fields, buttons and columns grow with their letters', () => {
  expect(
    said(
      /^\s*((min-|max-)?(width|height)|flex-basis|grid-template-columns):[^;]*\b([3-9]|\d\d+)px/,
    ),
  ).toEqual([])
})
