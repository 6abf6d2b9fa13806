import pg from 'pg'
import { verification } from '../../../../src/app/commands/verify.ts'
import { addDays, dayOf } from '../../../../src/platform/calendar.ts'
import { settled } from './acts.mjs'
import { mistaken } from './cast.mjs'
import { Browser, daysOf, mailServer, tokenIn, turnedClock } from './stage.mjs'

/** How many days the fixture says what goes out. */
const AHEAD = 14

/**
 * What the tests hold a later version against: what opens doors, and what this version itself answers, sends and
 * does from that moment on. The last is found out on copies, so that the data stay as they were.
 */
export async function factsOf(url, { compose, kept, end }) {
  const { letters, rounds, links: handed, ...doors } = kept
  const links = [...handed, ...letters.filter(({ text }) => tokenIn(text)).map(asLink)]
  const house = compose(url, () => end)
  const { lines } = await verification(house.services)
  // The history goes on with every step that somebody takes, and its figures with it.
  const verify = lines.filter((line) => !line.includes('lines of the history'))
  await house.close()
  return {
    clock: end.toISOString(),
    ...doors,
    undone: mistaken.map(([name]) => name),
    ...(await withDatabase(url, (query) => countedIn(query, rounds))),
    verify,
    links: someOfEach(
      await onCopy(url, 'looked', (copy) => followed(copy, { compose, end, links })),
    ),
    ...(await onCopy(url, 'ahead', (copy) => goOn(copy, { compose, end, kept }))),
  }
}

/** Links of one kind are told apart by nothing else: a few of them say as much as all. */
function someOfEach(links) {
  const found = new Map()
  return links.filter(({ how, kind, state, title }) => {
    const like = [how, kind, state, title].join()
    found.set(like, (found.get(like) ?? 0) + 1)
    return found.get(like) <= 3
  })
}

const asLink = ({ at, kind, to, text }) => ({ token: tokenIn(text), to, kind, how: 'mail', at })

async function withDatabase(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(async (sql, values) => (await client.query(sql, values)).rows)
  } finally {
    await client.end()
  }
}

async function countedIn(query, rounds) {
  const namesOf = async (sql) => (await query(sql)).map(({ name }) => name)
  const counted = {}
  for (const [what, id] of Object.entries(rounds))
    [counted[what]] = await query(
      `select round_id as id, count(*)::int as asked, (count(*) filter (where state = 'signed'))::int as signed
       from signature_requests where round_id = $1 group by 1`,
      [id],
    )
  return {
    rounds: counted,
    people: await namesOf(
      'select name from people where left_at is null order by name collate "C"',
    ),
    left: await namesOf('select name from people where left_at is not null'),
    failed: await query(
      `select m.kind, p.email as to, m.fault from mails m join people p on p.id = m.person_id
       where m.state = 'failed' order by m.id`,
    ),
    onceKeys: await namesOf(`select once_key as name from mails where state = 'sent' order by id`),
    events: await namesOf('select distinct name from history order by 1'),
    queue: {
      names: await namesOf(
        `select name from pgboss.queue where name not like '\\_\\_%' order by 1`,
      ),
      schedules: await namesOf('select name from pgboss.schedule order by 1'),
      waiting: await namesOf(
        `select name from pgboss.job where state = 'created' and name not like '\\_\\_%'`,
      ),
    },
  }
}

/** Works on a copy of the database, which goes again. */
async function onCopy(url, name, work) {
  const copy = new URL(url)
  const original = copy.pathname.slice(1)
  copy.pathname = '/postgres'
  return withDatabase(copy.href, async (query) => {
    await query(`create database ${name} template ${original}`)
    copy.pathname = `/${name}`
    try {
      return await work(copy.href)
    } finally {
      await query(`drop database ${name} with (force)`)
    }
  })
}

/** Where every link leads, each in a browser of its own. */
async function followed(url, { compose, end, links }) {
  const house = compose(url, () => end)
  const known = []
  for (const link of links) {
    const browser = new Browser(house.app)
    const went = await browser.post(`/link/${link.token}`)
    const path = went.headers.get('location')
    const page = path ? await browser.get(path) : went
    const title = /<title>([^<]*) · /.exec(await page.text())?.[1]
    known.push({ ...link, ...(path && { title }), state: await stateOf(house, path) })
  }
  await house.close()
  return known
}

/** `open` asks for a signature, `signed` has one, `closed` is not asked any more; a link that is over opens nothing. */
async function stateOf({ services: { read } }, path) {
  if (!path?.startsWith('/sign/')) return 'over'
  const { state } = await read
    .selectFrom('signature_requests')
    .select('state')
    .where('id', '=', path.split('/')[2])
    .executeTakeFirstOrThrow()
  return state
}

/** What this version itself sends from that moment on: at once, and on the mornings of the days after. */
async function goOn(url, { compose, end, kept }) {
  const clock = turnedClock(dayOf(end), '10:30')
  const house = compose(url, clock.now)
  const server = mailServer(clock.now)
  const days = daysOf(house, clock, server)
  await days.flush()
  const waiting = server.letters.splice(0).map(({ kind, to, subject }) => ({ kind, to, subject }))

  await house.jobs.start(house.services)
  const desk = new Browser(house.app)
  desk.cookies.set('leidraad', kept.sessions.find(({ by }) => by === 'password').token)
  await settled(desk, kept.waitingImport.path)
  await house.jobs.stop()
  for (let day = 1; day <= AHEAD; day++) await days.morning(addDays(dayOf(end), day))
  await house.close()
  const ahead = server.letters.map(({ at, kind, to }) => ({ day: at.slice(0, 10), kind, to }))
  return { waiting, ahead }
}
