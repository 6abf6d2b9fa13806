import { prove } from '../modules/identity/index.ts'
import { profileChanged } from '../modules/organisation/index.ts'
import { mailboxesOf, personForgotten } from '../modules/people/index.ts'
import { claimed } from '../modules/setup/index.ts'
import { type Ground, perform } from '../platform/action.ts'
import { createApart } from '../platform/apart/index.ts'
import { dayOf } from '../platform/calendar.ts'
import { openDb, openPool } from '../platform/db/connect.ts'
import { on } from '../platform/event.ts'
import { few } from '../platform/few.ts'
import { createJobs, type Jobs } from '../platform/jobs.ts'
import { keyringAt } from '../platform/keyring.ts'
import { timeZone } from '../platform/locale.ts'
import type { Log } from '../platform/log.ts'
import { createSender, type Sender } from '../platform/mail/sender.ts'
import { openTransport } from '../platform/mail/transport.ts'
import type { Module } from '../platform/module.ts'
import { createPdf } from '../platform/pdf/index.ts'
import type { Services } from '../platform/services.ts'
import type { Settings } from '../platform/settings.ts'
import { rememberWaiting, waitsFor } from '../platform/waiting.ts'
import { createApp } from './app.tsx'
import { rememberBrand } from './brand.ts'
import { watchHealth } from './health.ts'
import { modules } from './modules.ts'
import { showIn } from './show.tsx'
import { jobsOf, timetableOf } from './upkeep.ts'

export interface House {
  services: Services
  app: ReturnType<typeof createApp>
  /** What actions are performed on. */
  ground: Ground
  jobs: Jobs
  /** Absent without a mail server: mails then wait in the outbox. */
  sender: Sender | undefined
  close: () => Promise<void>
}

/** When somebody who has left is forgotten, every module lets go of its own, in one step. */
const forgetting = (house: readonly Module[]) =>
  house.flatMap(({ forget }) =>
    forget ? [on(personForgotten, (tx, { thing }, { now }) => forget(tx, thing.id, now))] : [],
  )

/** What changes something that every page shows. */
const onEveryPage = new Set<string>([profileChanged.event, claimed.event])

/** Each holds a connection of the database, and one of the four threads that read files as well. */
const COSTLY_AT_ONCE = 2

/** Puts the parts together on the database at `url`; nothing runs by itself until `jobs` and `sender` are started. */
export function composeHouse(
  url: string,
  {
    settings,
    log,
    now = () => new Date(),
    house = modules,
  }: { settings: Settings; log: Log; now?: () => Date; house?: readonly Module[] },
): House {
  const pool = openPool(url)
  const db = openDb(pool)
  const brand = rememberBrand(db)
  const waiting = rememberWaiting((who, language) => waitsFor(house, services, who, language))
  const queue = createJobs(url, {
    jobs: jobsOf(house),
    timetable: timetableOf(house),
    timeZone,
    log,
  })
  const pdf = createPdf()
  const amongFew = few(COSTLY_AT_ONCE)

  const services: Services = {
    settings,
    read: db,
    db,
    now,
    log,
    keyring: keyringAt(settings),
    pdf,
    apart: createApart(),
    mails: house.flatMap((module) => module.mails ?? []),
    kinds: house.flatMap((module) => module.asks ?? []),
    mailboxes: (on, ids) => mailboxesOf(on, ids, dayOf(now())),
    show: showIn(brand, house, { of: waiting.get, now }),
    organisation: async () =>
      (await brand.get()) ?? { name: '', contact: { name: '', email: '', phone: '' } },
    prove: (c, typed) => prove(c, services, typed),
    foretold: async (kind, about, language) => {
      const telling = house
        .flatMap(({ foretells = [] }) => foretells)
        .filter(({ of }) => of === kind.event)
        .map(({ tell }) => tell(db, about, language))
      return (await Promise.all(telling)).flat()
    },
    perform: async (action, who, input) => {
      const act = () => perform(ground, action, who, input)
      const outcome = await (action.costly ? amongFew(act) : act())
      if (outcome.ok) waiting.forget()
      if (outcome.ok && onEveryPage.has(outcome.event.name)) brand.forget()
      return outcome
    },
  }
  const ground: Ground = {
    db,
    now,
    follows: [...house.flatMap((module) => module.follows ?? []), ...forgetting(house)],
    vetoes: house.flatMap((module) => module.vetoes ?? []),
    services,
    enqueue: queue.enqueue,
  }
  const sender = settings.smtpUrl
    ? createSender(services, openTransport(settings.smtpUrl, settings), {
        senderName: async () => (await brand.get())?.name ?? 'Leidraad',
      })
    : undefined

  return {
    services,
    app: createApp(services, brand, { house, health: watchHealth(pool, settings) }),
    ground,
    jobs: queue,
    sender,
    async close() {
      await pdf.close()
      await db.destroy()
    },
  }
}
