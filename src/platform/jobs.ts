import { fromKysely, PgBoss } from 'pg-boss'
import type { Any } from './any.ts'
import type { WriteTx } from './db/connect.ts'
import type { Log } from './log.ts'
import type { Services } from './services.ts'

/** Work outside a request. Shallow, carries ids, and may run twice. */
export interface Job<Data extends object = Any> {
  name: string
  run: (data: Data, services: Services) => Promise<unknown>
  /** Seconds after which a run counts as lost and is tried again; 15 minutes unless told. */
  expireInSeconds?: number
  /** Names that it had in earlier versions: what waits under one of them is done under this one. */
  formerly?: string[]
}

export const job = <Data extends object>(
  name: string,
  run: Job<Data>['run'],
  options: Pick<Job, 'expireInSeconds' | 'formerly'> = {},
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

/** How often each queue is looked at; whoever puts work in wakes it, but a row may also come without a word. */
const POLL_SECONDS = 2
/** What runs when we stop goes on for so long, and is then done again by whoever starts next. */
const LAST_WORK_MS = 1_000

/** The queue, on connections of its own: a failed batch must not hand an aborted one to a page. */
export function createJobs(
  url: string,
  {
    jobs,
    timetable,
    timeZone,
    log,
    pollSeconds = POLL_SECONDS,
  }: { jobs: Job[]; timetable: Appointment[]; timeZone: string; log: Log; pollSeconds?: number },
): Jobs {
  const boss = new PgBoss({
    connectionString: url,
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
      for (const { name, expireInSeconds = 900 } of jobs)
        await boss.createQueue(name, {
          retryLimit: 5,
          retryBackoff: true,
          expireInSeconds,
          notify: true,
        })
      await clearOut(boss, { jobs, timetable, log })
      for (const { name, run } of jobs) {
        const often = {
          pollingIntervalSeconds: pollSeconds,
          notifyPollingIntervalSeconds: pollSeconds,
        }
        const worker = await boss.work(name, { batchSize: 1, ...often }, async ([item]) => {
          try {
            if (item) await run(item.data as object, services)
          } catch (error) {
            log.warn({ event: 'job-failed', job: name, run: item?.id, err: error })
            throw briefly(error)
          } finally {
            // What piled up is done one after the other, whatever became of the one before.
            boss.notifyWorker(worker)
          }
        })
      }
      for (const { job, cron } of timetable)
        await boss.schedule(job.name, cron, {}, { tz: timeZone })
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: LAST_WORK_MS })
    },
  }
}

/** What the queue keeps of a fault: its kind and code. Its words may quote the row that it is about. */
function briefly(error: unknown) {
  const { name = 'unknown', code } = error as { name?: string; code?: string }
  return Object.assign(new Error(code ? `${name} ${code}` : name), { stack: undefined })
}

/** What stands in a queue and was not done: a run that was under way ended with the process that had it. */
const UNDONE = ['created', 'retry', 'active']
/** The library keeps a queue of its own among ours. */
const OF_THE_LIBRARY = '__pgboss__'

/**
 * An upgrade keeps the queue, and with it names that the new version does not know: nobody would ever fetch what
 * waits there, and a schedule would go on filling it. A job that was renamed takes its work along, under the same
 * ids, so that two nodes that start at once, or one that starts again halfway, move it only once.
 */
async function clearOut(
  boss: PgBoss,
  { jobs, timetable, log }: { jobs: Job[]; timetable: Appointment[]; log: Log },
) {
  for (const { name, key } of await boss.getSchedules())
    if (!timetable.some(({ job }) => job.name === name)) await boss.unschedule(name, key)

  for (const { name } of await boss.getQueues()) {
    if (name.startsWith(OF_THE_LIBRARY) || jobs.some((job) => job.name === name)) continue
    const undone = (await boss.findJobs<object>(name)).filter(({ state }) => UNDONE.includes(state))
    const heir = jobs.find(({ formerly }) => formerly?.includes(name))
    if (heir && undone.length)
      await boss.insert(
        heir.name,
        undone.map(({ id, data, startAfter }) => ({ id, data, startAfter })),
      )
    if (!heir && undone.length) log.warn({ event: 'jobs-dropped', job: name, count: undone.length })
    await boss.deleteQueue(name)
  }
}
