import type { Command } from './list.ts'

const whole = ({ name, usage }: Command) => `${name} ${usage}`.trim()
/** Options stand in the help of the command itself. */
const left = (command: Command) => whole(command).replaceAll(/ \[--[^\]]*\]/g, '')

export function help(commands: Command[]) {
  const width = Math.max(...commands.map((command) => left(command).length)) + 2
  return [
    'leidraad COMMAND',
    '',
    ...commands.map((command) => `  ${left(command).padEnd(width)}${command.about}`),
    '',
    '“leidraad COMMAND --help” tells more about one of them.',
    'Settings are environment variables, all optional: PORT (3000), HOST, LEIDRAAD_DATA (./data), LEIDRAAD_URL,',
    'DATABASE_URL, SMTP_URL, MAIL_FROM, LEIDRAAD_FETCH_ALLOW, LOG_LEVEL. See docs/guide.',
  ].join('\n')
}

export const helpFor = (command: Command) => `leidraad ${whole(command)}\n\n${command.about}`
