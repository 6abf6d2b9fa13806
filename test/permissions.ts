import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { rolesWhen } from '../src/modules/identity/sessions/rules.ts'
import type { AnyAction } from '../src/platform/action.ts'
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

/** What an action asks of an installation when it looks at who may; a mail server is not there. */
const stand = { settings: { url: 'http://leidraad.test' } } as Services

/** Every action of the house, by name. */
export const everyAction = (): AnyAction[] =>
  modules.flatMap(({ actions = [] }) => actions).toSorted((a, b) => a.name.localeCompare(b.name))

const files = readdirSync(join(root, 'src/modules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => join(root, 'src/modules', path))

/** The names of all actions as the sources say them, to see that no module forgets one. */
export const namesInSources = () =>
  files
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/action\(\{\s*name: '([^']+)'/g)])
    .map(([, name]) => name as string)
    .toSorted((a, b) => a.localeCompare(b))

/** What can be done about every kind of task, as the sources say it behind the name of the kind. */
export const actsInSources = () =>
  files
    .flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/action\(\{\s*name: `\$\{kind\.name\}\.([^`]+)`/g),
    ])
    .map(([, name]) => name as string)
    .toSorted()

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

/** Whether this is done for whoever asks, with a thing of this person. */
export const mayAsk = (action: AnyAction, who: Who, personId = 'somebody else'): boolean =>
  action.who(who) && (action.may?.(who, thing(personId), stand) ?? true)

export function permissionTable(actions: AnyAction[]) {
  const width = Math.max(...actions.map(({ name }) => name.length))
  return [
    ...cast.map(([name], at) => `${String.fromCharCode(97 + at)}  ${name}`),
    '',
    `${' '.repeat(width)}  ${cast.map((_, at) => String.fromCharCode(97 + at)).join(' ')}`,
    ...actions.map((action) => {
      const cells = cast.map(([, who]) => {
        if (mayAsk(action, who)) return '●'
        return mayAsk(action, who, 'me') ? '○' : '·'
      })
      return `${action.name.padEnd(width)}  ${cells.join(' ')}${action.proof ? '  ✓' : ''}`
    }),
    '',
    '●  may    ○  only what is their own    ·  is told that it is not there',
    '✓  and has shown their password or second step in the last quarter of an hour',
  ].join('\n')
}
