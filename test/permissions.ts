import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { rolesWhen } from '../src/modules/identity/sessions/rules.ts'
import type { AnyAction } from '../src/platform/action.ts'
import type { Pdf } from '../src/platform/pdf/index.ts'
import { root } from '../src/platform/root.ts'
import type { Services } from '../src/platform/services.ts'
import {
  command,
  type Identification,
  type Role,
  roles,
  visitor,
  type Who,
} from '../src/platform/who.ts'

const files = readdirSync(join(root, 'src/modules'), { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => /[/-]actions?\.ts$|\/actions\/[^/]+\.ts$/.test(path) && !path.includes('.test.'),
  )
  .map((path) => join(root, 'src/modules', path))
const modules: Record<string, unknown>[] = await Promise.all(files.map((path) => import(path)))

const isAction = (value: unknown): value is AnyAction =>
  typeof value === 'object' && value !== null && 'may' in value && 'decide' in value

/** What an action that is made for an installation gets here; asking who may needs none of it. */
const stand = { settings: { url: 'http://leidraad.test' } } as Services

/** Every action there is, those that are made with services included. */
export function everyAction(): AnyAction[] {
  const found = modules
    .flatMap((module) => Object.values(module))
    .flatMap((value) => {
      if (isAction(value)) return [value]
      const own =
        typeof value === 'function' ? makeOf(value as (...given: unknown[]) => unknown) : undefined
      return isAction(own) ? [own] : []
    })
  return [...new Map(found.map((action) => [action.name, action])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  )
}

/** The actions that are made with what an installation gives them; the sources tell if one is missing here. */
const made = new Set(['publishPolicy', 'readMail', 'confirmImport', 'startAgain', 'importFile'])

function makeOf(make: (...given: unknown[]) => unknown) {
  if (!made.has(make.name)) return undefined
  return make.name === 'publishPolicy' ? make({} as Pdf, stand.settings.url) : make(stand)
}

/** The names of all actions as the sources say them, to see that none is missing above. */
export const namesInSources = () =>
  files
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/action\(\{\s*name: '([^']+)'/g)])
    .map(([, name]) => name as string)
    .toSorted((a, b) => a.localeCompare(b))

const person = (granted: Role[], by: Identification, hasSecondStep = false): Who => ({
  kind: 'person',
  id: 'me',
  name: 'Iemand',
  language: 'nl',
  roles: rolesWhen(by, granted, { hasSecondStep }),
  session: { id: 's', identifiedBy: by, identifiedAt: new Date('2026-11-20T08:00:00Z') },
})

/** Everyone who may ask, from nobody to the installation itself. */
export const cast: [string, Who][] = [
  ['visitor', visitor],
  ['by mail', person([], 'mail-link')],
  ['by password', person([], 'password')],
  ...roles.map((role): [string, Who] => [role, person([role], 'password')]),
  ['owner by mail', person(['owner'], 'mail-link')],
  ['owner, half', person(['owner'], 'password', true)],
  ['command', command],
]

/** A thing of mine and the same of somebody else; enough for every `may` to look at. */
const thing = (personId: string) => ({ id: personId, personId, state: 'waiting', claimed: true })

export function permissionTable(actions: AnyAction[]) {
  const ask = (action: AnyAction, who: Who, personId: string) =>
    action.may(who, thing(personId), {} as z.output<z.ZodType>)
  const width = Math.max(...actions.map(({ name }) => name.length))
  return [
    ...cast.map(([name], at) => `${String.fromCharCode(97 + at)}  ${name}`),
    '',
    `${' '.repeat(width)}  ${cast.map((_, at) => String.fromCharCode(97 + at)).join(' ')}`,
    ...actions.map((action) => {
      const cells = cast.map(([, who]) => {
        if (ask(action, who, 'somebody else')) return '●'
        return ask(action, who, 'me') ? '○' : '·'
      })
      return `${action.name.padEnd(width)}  ${cells.join(' ')}`
    }),
    '',
    '●  may    ○  only what is their own    ·  is told that it is not there',
  ].join('\n')
}
