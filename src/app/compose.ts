import type pg from 'pg'
import { perform } from '../platform/action.ts'
import { openDb, openPool } from '../platform/db/connect.ts'
import { isMigrated } from '../platform/db/migrate.ts'
import { createJobs, type Jobs } from '../platform/jobs.ts'
import { timeZone } from '../platform/locale.ts'
import type { Log } from '../platform/log.ts'
import { createSender, type Sender } from '../platform/mail/sender.ts'
import { openTransport } from '../platform/mail/transport.ts'
import { createPdf } from '../platform/pdf/index.ts'
import type { Services } from '../platform/services.ts'
import type { Settings } from '../platform/settings.ts'
import { createApp } from './app.tsx'
import { rememberBrand } from './brand.ts'
import { mailKinds } from './mails.ts'
import { reactions } from './reactions.ts'
import { showIn } from './show.tsx'
import { jobs, timetable } from './timetable.ts'

export interface House {
  services: Services
  app: ReturnType<typeof createApp>
  jobs: Jobs
  /** Absent without a mail server: mails then wait in the outbox. */
  sender: Sender | undefined
  close: () => Promise<void>
}

/** Puts the parts together on the database at `url`; nothing runs by itself until `jobs` and `sender` are started. */
export function composeHouse(
  url: string,
  { settings, log, now = () => new Date() }: { settings: Settings; log: Log; now?: () => Date },
): House {
  const pool = openPool(url)
  const db = openDb(pool)
  const brand = rememberBrand(db)
  const queue = createJobs(url, { jobs, timetable, timeZone, log })
  const pdf = createPdf()
  const ground = { db, now, reactions, enqueue: queue.enqueue }

  const services: Services = {
    settings,
    read: db,
    db,
    now,
    log,
    pdf,
    mailKinds,
    show: showIn(brand),
    perform: async (action, who, input) => {
      const outcome = await perform(ground, action, who, input)
      if (outcome.ok && outcome.event.thing.kind === 'organisation') brand.forget()
      return outcome
    },
  }
  const sender = settings.smtpUrl
    ? createSender(services, openTransport(settings.smtpUrl, settings), {
        kinds: mailKinds,
        senderName: async () => (await brand.get())?.name ?? 'Leidraad',
      })
    : undefined

  return {
    services,
    app: createApp(services, brand, () => healthy(pool)),
    jobs: queue,
    sender,
    async close() {
      await pdf.close()
      await db.destroy()
    },
  }
}

const healthy = (pool: pg.Pool) => isMigrated((sql) => pool.query(sql))
