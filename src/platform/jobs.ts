import { fromKysely, PgBoss } from 'pg-boss'
import type { WriteTx } from './db/connect.ts'
import { APP_ROLE } from './db/connect.ts'
import type { Log } from './log.ts'
import type { Services } from './services.ts'

/** Work outside a request. Shallow, carries ids, and may run twice. */
export interface Job<Data extends object = any> {
  name: string
  run: (data: Data, services: Services) => Promise<unknown>
  /** Seconds after which a run counts as lost and is tried again; 15 minutes unless told. */
  expireInSeconds?: number
}

export const job = <Data extends object>(
  name: string,
  run: Job<Data>['run'],
  options: Pick<Job, 'expireInSeconds'> = {},
): Job<Data> => ({ name, run, ...options })

/** A job, and when it runs by itself (cron, in the time zone of the organisation). */
export interface Appointment {
  job: Job
  cron: string
}

export interface Jobs {
  enqueue: (tx: WriteTx, name: string, data: object) => Promise<void>
  start: (services: Services) => Promise<void>
  stop: () => Promise<void>
}

/** The queue, on connections of its own: a failed batch must not hand an aborted one to a page. */
export function createJobs(
  url: string,
  {
    jobs,
    timetable,
    timeZone,
    log,
  }: { jobs: Job[]; timetable: Appointment[]; timeZone: string; log: Log },
): Jobs {
  const withRole = new URL(url)
  withRole.searchParams.set('options', `-c role=${APP_ROLE}`)
  const boss = new PgBoss({
    connectionString: withRole.href,
    schema: 'pgboss',
    createSchema: false,
    max: 4,
    useListenNotify: true,
  })
  boss.on('error', (error) => log.warn({ event: 'jobs', err: error }))

  return {
    enqueue: async (tx, name, data) => {
      await boss.send(name, data, { db: fromKysely(tx as never) })
    },
    async start(services) {
      await boss.start()
      for (const { name, run, expireInSeconds = 900 } of jobs) {
        await boss.createQueue(name, {
          retryLimit: 5,
          retryBackoff: true,
          expireInSeconds,
          notify: true,
        })
        await boss.work(name, { batchSize: 1 }, async ([item]) => {
          if (item) await run(item.data as object, services)
        })
      }
      for (const { job, cron } of timetable)
        await boss.schedule(job.name, cron, {}, { tz: timeZone })
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
