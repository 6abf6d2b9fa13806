#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { destination } from 'pino'
import { help, helpFor } from './app/commands/help.ts'
import { type Command, commands, STAYS } from './app/commands/list.ts'
import { trouble } from './app/commands/trouble.ts'
import { logger } from './platform/log.ts'
import { readSettings } from './platform/settings.ts'

/** What was typed is not a command: told apart from a command that failed. */
const MISUSED = 2

const code = await run(process.argv.slice(2)).catch((error) => {
  console.error(trouble(error))
  return 1
})
if (code !== STAYS) process.exit(Number(code ?? 0))

async function run(args: string[]): Promise<unknown> {
  const wantsHelp = args.some((arg) => ['--help', '-h', 'help'].includes(arg))
  const typed = args.filter((arg) => !['--help', '-h', 'help'].includes(arg))
  const name = typed.find((arg) => !arg.startsWith('-'))
  const command = find(typed)
  if (wantsHelp) {
    console.log(command && name ? helpFor(command) : help(commands))
    return 0
  }
  if (!command) return misused(`There is no command “${name}”.`, help(commands))

  const rest = readWords(command, name ? typed.slice(command.name.split(' ').length) : typed)
  if (!rest) return misused(`That is not how ${command.name} works.`, helpFor(command))
  const reading = readSettings(process.env)
  if (!reading.ok) {
    console.error(reading.faults.join('\n'))
    return 1
  }
  const { settings } = reading
  // Standard output is for what the command tells, which may be a whole backup.
  const log = logger(settings.logLevel === 'info' ? 'warn' : settings.logLevel, destination(2))
  return command.run({ settings, log, ...rest })
}

/** The command that the words begin with; without words it is `start`. */
function find(typed: string[]): Command | undefined {
  if (!typed.some((arg) => !arg.startsWith('-'))) return commands.find((c) => c.name === 'start')
  return commands.find(({ name }) => `${typed.join(' ')} `.startsWith(`${name} `))
}

function readWords({ options = [], gives = [], words: [least, most] }: Command, args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries([
        ...options.map((option) => [option, { type: 'boolean' }] as const),
        ...gives.map((option) => [option, { type: 'string' }] as const),
      ]),
    })
    if (positionals.length < least || positionals.length > most) return undefined
    const given: Record<string, unknown> = values
    const told = <T>(names: string[]) =>
      Object.fromEntries(names.map((name) => [name, given[name] as T | undefined]))
    return { words: positionals, options: told<boolean>(options), given: told<string>(gives) }
  } catch {
    return undefined
  }
}

function misused(fault: string, advice: string) {
  console.error(`${fault}\n\n${advice}`)
  return MISUSED
}
