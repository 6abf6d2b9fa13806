import { join, resolve } from 'node:path'
import { z } from 'zod'
import { emailAddress } from './email-address.ts'
import { LOOPBACK, networkIn } from './network.ts'
import { root } from './root.ts'
import { webAddress } from './typed-address.ts'

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export interface Settings {
  port: number
  /** Where to listen. Absent: at this machine's own addresses where the URL is local, else at every address. */
  host?: string
  /** Absolute. */
  dataFolder: string
  /** Where people reach Leidraad, without a slash at the end. */
  url: string
  /** Absent: the embedded PostgreSQL in the data folder. */
  databaseUrl?: string
  /** A user of one's own for the application. Absent: migrating makes one. */
  databaseAppUrl?: string
  /** What seals secrets and vouches for evidence. Absent: the file `key` in the data folder. */
  key?: string
  /** Absent: mails wait in the outbox. */
  smtpUrl?: string
  mailFrom: string
  /** Hosts of one's own network that may be fetched from when somebody types their address. Absent: none. */
  fetchAllowed?: string[]
  /** Addresses and networks whose word is taken for where a request comes from. Absent: see platform/web/address.ts. */
  trustedProxies?: string[]
  /** Whether browsers are told to stay with https at every name below this one too. */
  hstsSubdomains?: boolean
  /** After so many seconds in which nothing is answered the process ends, so that a supervisor starts it anew; 0: never. */
  blockedSeconds?: number
  logLevel: (typeof LOG_LEVELS)[number]
}

/** Whether people reach it over https; then cookies go no other way. */
export const isHttps = ({ url }: Pick<Settings, 'url'>) => url.startsWith('https:')

export type SettingsReading = { ok: true; settings: Settings } | { ok: false; faults: string[] }

/** A setting that is refused is named and shown only where it cannot hold a password. */
const faults = {
  PORT: (given: string) => `PORT is “${given}”. Give a whole number from 1 to 65535: PORT=3000`,
  HOST: (given: string) =>
    `HOST is “${given}”. Give an address or a name of this machine, without a port: HOST=localhost, or HOST=0.0.0.0 for every address`,
  LEIDRAAD_DATA: () =>
    'LEIDRAAD_DATA holds a character that no path can have. Give a folder: LEIDRAAD_DATA=./data',
  LEIDRAAD_URL: (given: string) =>
    `LEIDRAAD_URL is “${given}”. Give the address that people type, without a path: LEIDRAAD_URL=https://leidraad.example.org`,
  DATABASE_URL: () =>
    'DATABASE_URL is not the address of a PostgreSQL database. Write it as DATABASE_URL=postgres://user:password@host:5432/leidraad (write / and @ inside a password as %2F and %40)',
  DATABASE_APP_URL: () =>
    'DATABASE_APP_URL is not the address of the same database for the application’s own user, or DATABASE_URL is missing. Write it as DATABASE_APP_URL=postgres://leidraad_web:password@host:5432/leidraad, with another user than in DATABASE_URL',
  LEIDRAAD_KEY: () =>
    'LEIDRAAD_KEY is too short, or has spaces in it. Make one and keep it for good: openssl rand -base64 32',
  SMTP_URL: () =>
    'SMTP_URL is not the address of a mail server. Write it as SMTP_URL=smtps://user:password@mail.example.org (write / and @ inside a password as %2F and %40)',
  MAIL_FROM: (given: string) =>
    `MAIL_FROM is “${given}”. Give only an email address: MAIL_FROM=leidraad@example.org`,
  LEIDRAAD_FETCH_ALLOW: (given: string) =>
    `LEIDRAAD_FETCH_ALLOW is “${given}”. Give names of hosts, with commas between them: LEIDRAAD_FETCH_ALLOW=intranet.example.org`,
  TRUSTED_PROXIES: (given: string) =>
    `TRUSTED_PROXIES is “${given}”. Give addresses and networks of the web servers before Leidraad, with commas between them: TRUSTED_PROXIES=10.0.0.2,172.18.0.0/16 (loopback stands for this machine)`,
  LEIDRAAD_HSTS_SUBDOMAINS: (given: string) =>
    `LEIDRAAD_HSTS_SUBDOMAINS is “${given}”. Say yes where every name below this one is reached over https, else leave it out: LEIDRAAD_HSTS_SUBDOMAINS=yes`,
  LEIDRAAD_BLOCKED_SECONDS: (given: string) =>
    `LEIDRAAD_BLOCKED_SECONDS is “${given}”. Give whole seconds, from 10 to 3600, or 0 for never: LEIDRAAD_BLOCKED_SECONDS=60`,
  LOG_LEVEL: (given: string) => `LOG_LEVEL is “${given}”. Choose one of ${LOG_LEVELS.join(', ')}.`,
}

const parsed = (text: string) => (URL.canParse(text) ? new URL(text) : undefined)

const Host = z
  .string()
  .trim()
  .regex(/^[^\s/:@?#\\]+$/)
  .transform((name) => webAddress(`http://${name}`)?.hostname ?? '')
  .pipe(z.hostname())

const Environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535)
      .default(3000),
    HOST: z.union([z.ipv6(), Host]).optional(),
    LEIDRAAD_DATA: z
      .string()
      .refine((path) => !path.includes('\0'))
      .transform((path) => resolve(path))
      .default(join(root, 'data')),
    LEIDRAAD_URL: z.string().refine(isOrigin).optional(),
    DATABASE_URL: z.string().refine(isDatabase).optional(),
    DATABASE_APP_URL: z.string().refine(isDatabase).optional(),
    LEIDRAAD_KEY: z
      .string()
      .regex(/^\S{43,}$/)
      .optional(),
    SMTP_URL: z.string().refine(isMailServer).optional(),
    MAIL_FROM: z
      .string()
      .refine((given) => emailAddress(given) === given.toLowerCase())
      .optional(),
    LEIDRAAD_FETCH_ALLOW: z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(Host))
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .refine((list) => list.every((one) => one === LOOPBACK || networkIn(one) !== undefined))
      .optional(),
    LEIDRAAD_HSTS_SUBDOMAINS: z.stringbool({ truthy: ['yes'], falsy: ['no'] }).optional(),
    LEIDRAAD_BLOCKED_SECONDS: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .refine((seconds) => seconds === 0 || (seconds >= 10 && seconds <= 3600))
      .optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  })
  .refine(({ DATABASE_URL, DATABASE_APP_URL }) => isBeside(DATABASE_APP_URL, DATABASE_URL), {
    path: ['DATABASE_APP_URL'],
  })

/** The names of all settings. */
export const SETTINGS = Object.keys(Environment.shape)

/** Reads the environment; an empty variable counts as absent. Each fault is one line that says what to do. */
export function readSettings(env: Record<string, string | undefined>): SettingsReading {
  const given = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value),
  )
  const reading = Environment.safeParse(given)
  if (!reading.success) {
    const names = new Set(reading.error.issues.map((issue) => issue.path[0] as keyof typeof faults))
    return { ok: false, faults: [...names].map((name) => faults[name](given[name] ?? '')) }
  }

  const read = reading.data
  const url = new URL(read.LEIDRAAD_URL ?? `http://localhost:${read.PORT}`)
  return {
    ok: true,
    settings: {
      port: read.PORT,
      host: read.HOST,
      dataFolder: read.LEIDRAAD_DATA,
      url: url.origin,
      databaseUrl: read.DATABASE_URL,
      databaseAppUrl: read.DATABASE_APP_URL,
      key: read.LEIDRAAD_KEY,
      smtpUrl: read.SMTP_URL,
      mailFrom: read.MAIL_FROM ?? `leidraad@${url.hostname}`,
      fetchAllowed: read.LEIDRAAD_FETCH_ALLOW,
      trustedProxies: read.TRUSTED_PROXIES,
      hstsSubdomains: read.LEIDRAAD_HSTS_SUBDOMAINS,
      blockedSeconds: read.LEIDRAAD_BLOCKED_SECONDS,
      logLevel: read.LOG_LEVEL,
    },
  }
}

function isOrigin(text: string) {
  const url = parsed(text)
  return (
    url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/` // no path, no question, no password
  )
}

function isDatabase(text: string) {
  const url = parsed(text)
  return (
    url !== undefined &&
    ['postgres:', 'postgresql:'].includes(url.protocol) &&
    url.pathname.length > 1
  )
}

/** The same database, for another user: two names of one user would be no difference. */
function isBeside(app?: string, owner?: string) {
  if (!app) return true
  const [one, other] = [parsed(app), owner ? parsed(owner) : undefined]
  return (
    one?.username !== '' && one?.username !== other?.username && one?.pathname === other?.pathname
  )
}

function isMailServer(text: string) {
  const url = parsed(text)
  return url !== undefined && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
}
