// Plain JavaScript for any Node from 20: what `npm start` and the others run first. It brings the parts, builds
// where something changed, and hands over to the Node that Leidraad is made for.
import {
  benchCommand,
  checkCommand,
  devCommand,
  leidraadCommand,
  testCommand,
} from './setup/commands.mjs'
import { Halt, say } from './setup/say.mjs'

const commands = {
  leidraad: leidraadCommand,
  dev: devCommand,
  test: testCommand,
  bench: benchCommand,
  check: checkCommand,
}

const [name, ...rest] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command)
    throw new Halt(
      `There is no “${name ?? ''}”. Choose one of ${Object.keys(commands).join(', ')}.`,
    )
  await command(rest)
} catch (error) {
  if (!(error instanceof Halt)) throw error
  say(error.message)
  process.exit(1)
}
