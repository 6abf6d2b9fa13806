// Plain JavaScript for any Node from 20: what `npm start` and the others run first. It brings the parts, builds
// where something changed, and hands over to the Node that Leidraad is made for.
import {
  appCommand,
  benchCommand,
  checkCommand,
  contentCommand,
  demoCommand,
  devCommand,
  leidraadCommand,
  testCommand,
} from './setup/commands.mjs'
import { Halt, say } from './setup/say.mjs'

const commands = {
  start: appCommand,
  dev: devCommand,
  demo: demoCommand,
  leidraad: leidraadCommand,
  test: testCommand,
  bench: benchCommand,
  check: checkCommand,
  content: contentCommand,
}

const [name = 'start', ...rest] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command)
    throw new Halt(`There is no “${name}”. Choose one of ${Object.keys(commands).join(', ')}.`)
  await command(rest)
} catch (error) {
  if (!(error instanceof Halt)) throw error
  say(error.message)
  process.exit(1)
}
