import { SETTINGS } from '../../platform/settings.ts'
import type { Command } from './list.ts'

const IN_A_ROW = 4

const whole = ({ name, usage }: Command) => `${name} ${usage}`.trim()
/** Options stand in the help of the command itself. */
const left = (command: Command) => whole(command).replaceAll(/ \[--[^\]]*\]/g, '')

function inRows(names: readonly string[]) {
  const rows = Math.ceil(names.length / IN_A_ROW)
  return Array.from(
    { length: rows },
    (_, row) => `  ${names.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).join(', ')}`,
  )
}

export function help(commands: Command[]) {
  const width = Math.max(...commands.map((command) => left(command).length)) + 2
  return [
    'leidraad COMMAND',
    '',
    ...commands.map((command) => `  ${left(command).padEnd(width)}${command.about}`),
    '',
    '“leidraad COMMAND --help” tells more about one of them.',
    'Settings are environment variables, all optional; docs/guide tells what each is for:',
    ...inRows(SETTINGS),
  ].join('\n')
}

export const helpFor = (command: Command) => `leidraad ${whole(command)}\n\n${command.about}`
