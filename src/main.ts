import { start } from './app/commands/start.ts'
import { readSettings } from './platform/settings.ts'

const commands = { start } as const

const name = process.argv[2] ?? 'start'
const command = commands[name as keyof typeof commands]
const settings = readSettings(process.env)
try {
  if (!command) throw new Error(`There is no command ${name}.`)
  if (!settings.ok) throw new Error(settings.faults.join('\n'))
  await command(settings.settings)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
