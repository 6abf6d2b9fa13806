// Every page of those who run it, in an organisation of 100,000 people ÷ in one of 1,000, within this process. Pages
// are found by walking from the menu, so that those of a new module come in by themselves.
// Run: npm run bench -- pages [PART OF A NAME], all unless told
import { menuFor } from '../src/app/menu.ts'
import { modules } from '../src/app/modules.ts'
import { roles } from '../src/platform/who.ts'
import { median, report, rounded, say, took } from './ground/figures.ts'
import { openTown, type Town } from './ground/town.ts'
import { type Visitor, visitor } from './ground/visitor.ts'
import { htmlOf, walk } from './ground/walk.ts'

const SIZES = { small: 1_000, large: 100_000 }
const ROUNDS = 11
const AIM = 1.5
/** What is quicker than this is quick: below it the figures are those of the machine. */
const QUICK_MS = 2
/** As long as somebody writes it, or as long as there are files and clauses to choose from. */
const WRITTEN = /<article class="(policy|house-rules|clause)|<textarea|type="file"/

const [only = ''] = process.argv.slice(2)
const small = await house(SIZES.small)
const large = await house(SIZES.large)
// Walking took long, and some pages want a password that was just given.
for (const one of [small, large]) one.eyes = await visitor(one, one.owner)
const rest = process.memoryUsage().rss

const FAR = / far$/
/** A list that ends on one page in the small house goes on in the large one: there its first page is its last. */
const alike = (name: string) => small.pages.get(name) ?? small.pages.get(name.replace(FAR, ''))
const names = [...large.pages.keys()].filter((name) => alike(name) && name.includes(only))
const unseen = [...large.pages.keys()].filter((name) => !alike(name))
const found = []
let memory = rest
for (const name of names) {
  const first = await compared(name, ROUNDS)
  // What the machine did meanwhile is not the page's: who looks slow is looked at for longer.
  found.push(first.ratio > AIM ? await compared(name, ROUNDS * 4) : first)
  memory = Math.max(memory, process.memoryUsage().rss)
}
for (const { name, smallMs, largeMs, ratio, kilobytes, written } of found.toSorted(
  (a, b) => b.ratio - a.ratio,
))
  say(
    `${rounded(smallMs, 1)} ms   ${rounded(largeMs, 1)} ms   ${rounded(ratio)}   ${rounded(kilobytes, 0)} KB${written ? ' (written)' : ''}   ${name}`,
  )
if (unseen.length) say(`only in the large house: ${unseen.join(', ')}`)
const doors = new Set(found.map(({ name }) => name.split(/[? ]/)[0]))
say(`never met: ${large.doors.filter((door) => !doors.has(door)).join(', ')}`)

const worst = found.toSorted((a, b) => b.ratio - a.ratio)[0]
const widest = found
  .filter(({ written }) => !written)
  .toSorted((a, b) => b.kilobytes - a.kilobytes)[0]
await small.close()
await large.close()
report('pages', worst?.ratio ?? 0, {
  worst: worst?.name,
  kilobytes: rounded(widest?.kilobytes ?? 0, 1),
  largest: widest?.name,
  pages: found.length,
  beyond: found.filter(({ ratio }) => ratio > AIM).length,
  restMB: Math.round(rest / 1e6),
  rssMB: Math.round(memory / 1e6),
})

/** A house of so many people, with somebody of every role in it who has a list in hand, and all pages that they find. */
async function house(count: number) {
  const from = performance.now()
  const town = await openTown(count)
  say(`${count} people after ${rounded((performance.now() - from) / 1000, 0)} s`)
  await town.sql(
    `insert into person_roles (person_id, role) select $1, unnest($2::text[]) on conflict do nothing`,
    [town.owner.id, roles],
  )
  const eyes = await visitor(town, town.owner)
  const brought = await listInHand(eyes, town)
  const who = { ...town.owner, kind: 'person', roles: new Set(roles) } as const
  const menu = menuFor(modules, {
    who: { ...who, language: 'nl' },
    language: 'nl',
    path: '/',
    waiting: [],
    now: new Date(),
  }).map(({ href }) => href)
  const doors = [
    ...new Set(
      town.house.app.routes.flatMap(({ method, path }) =>
        method === 'GET' && !path.includes('*') ? [path] : [],
      ),
    ),
  ]
  const pages = await walk(eyes, doors, [...menu, brought])
  say(`${pages.size} pages after ${rounded((performance.now() - from) / 1000, 0)} s`)
  return { ...town, eyes, doors, pages }
}

/** The list of a month later, looked at and not yet brought in. */
async function listInHand(eyes: Visitor, { nextFile }: Town) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(nextFile)], 'people.csv', { type: 'text/csv' }))
  const reply = await eyes.post('/people/import', form)
  const path = reply.headers.get('location')
  if (!path) throw new Error(`the list was not looked at: ${reply.status}`)
  return path
}

async function compared(name: string, rounds: number) {
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] }
  let html = ''
  const paths = { small: alike(name)?.path ?? '', large: large.pages.get(name)?.path ?? '' }
  const look = async (which: keyof typeof paths) => {
    const path = paths[which]
    const { eyes } = which === 'small' ? small : large
    times[which].push(
      await took(async () => {
        html = (await htmlOf(eyes, path)) ?? ''
      }),
    )
    if (!html) throw new Error(`${path} is no page any more`)
  }
  for (let round = 0; round < rounds; round++) {
    await look(round % 2 ? 'large' : 'small')
    await look(round % 2 ? 'small' : 'large')
  }
  await look('large')
  const [smallMs, largeMs] = [median(times.small), median(times.large)]
  return {
    name,
    smallMs,
    largeMs,
    ratio: Math.max(largeMs, QUICK_MS) / Math.max(smallMs, QUICK_MS),
    kilobytes: Buffer.byteLength(html) / 1024,
    written: WRITTEN.test(html),
  }
}
