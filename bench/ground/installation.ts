import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../../src/platform/root.ts'
import { freePort } from './house.ts'
import { HOME } from './wire.ts'

const program = join(root, 'dist/main.js')
const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** As `./leidraad` starts it. */
const flags: string[] = config.node.split(' ')
const PATIENCE_MS = 60_000

/** The built program with these words, as an administrator runs it; what it says is not heard. */
export function leidraad(
  words: string[],
  dataFolder: string,
  port = 0,
  more: Record<string, string> = {},
) {
  if (!existsSync(program)) throw new Error('Nothing is built yet: node scripts/build.mjs')
  const env = {
    ...process.env,
    PORT: String(port || 3000),
    LEIDRAAD_DATA: dataFolder,
    LEIDRAAD_URL: HOME,
    LOG_LEVEL: 'fatal',
  }
  return spawn(process.execPath, [...flags, program, ...words], {
    env: { ...env, DATABASE_URL: '', SMTP_URL: '', ...more },
    stdio: 'ignore',
  })
}

export interface Running {
  port: number
  child: ChildProcess
  /** Ends it so, and comes back when it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** A Leidraad at work in this data folder; comes back with the first page. */
export async function running(
  dataFolder: string,
  more: Record<string, string> = {},
): Promise<Running> {
  const port = await freePort()
  const child = leidraad(['start'], dataFolder, port, more)
  const ended = once(child, 'exit')
  await answers({ port, child }, '/sign-in')
  return {
    port,
    child,
    async end(signal) {
      child.kill(signal)
      await ended
    },
  }
}

/** Waits until this page comes with status 200. */
export async function answers({ port, child }: Pick<Running, 'port' | 'child'>, path: string) {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await wait(2)) {
    if (child.exitCode !== null) throw new Error(`Leidraad ended with ${child.exitCode}`)
    if ((await statusOf(port, path).catch(() => 0)) === 200) return
  }
  throw new Error(`${path} did not come`)
}

const statusOf = (port: number, path: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = { host: new URL(HOME).host, 'accept-language': 'nl' }
    get({ port, host: '127.0.0.1', path, headers, agent: false }, (reply) => {
      reply.resume().on('end', () => resolve(reply.statusCode ?? 0))
    }).on('error', reject)
  })

/** The process of the database in this folder. */
export async function postmasterOf(dataFolder: string) {
  const mark = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8')
  return Number(mark.split('\n')[0])
}
