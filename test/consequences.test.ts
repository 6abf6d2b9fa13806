import { expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { jobsOf } from '../src/app/upkeep.ts'
import { sourceFiles } from './architecture.ts'

/** What follows from what, across the modules, in the transaction of the change itself. */
function consequences() {
  const events = modules.flatMap(({ events = [] }) => events.map(({ event }) => event))
  const lines = events.toSorted().flatMap((event) => {
    const followed = modules.flatMap(({ name, follows = [] }) =>
      follows.filter(({ on }) => on === event).map((follow) => `${name}: ${follow.name}`),
    )
    return followed.length ? [event, ...followed.map((line) => `  ${line}`)] : []
  })
  return lines.join('\n')
}

test('what follows from what', () => {
  expect(consequences()).toMatchInlineSnapshot(`
    "organisation.profile-changed
      policies: markDrafts
      policies: noteStanding
    people.contracts-ended
      identity: closeWays
      tasks: letLeaversGo
    people.import-undone
      people: letGoEnded
      people: tellAddresses
      tasks: askEverybodyNew
    people.imported
      people: letGoEnded
      people: tellAddresses
      identity: closeWays
      identity: tellRolesOfFile
      tasks: askEverybodyNew
      policies: markDraftsForPlaces
      policies: noteStanding
    people.person-added
      people: letGoEnded
      tasks: askJoiner
    people.person-changed
      people: letGoEnded
      people: tellAddresses
      identity: leaveOldAddress
      tasks: askMover
      tasks: followAddress
    people.person-left
      identity: closeWays
      tasks: letLeaverGo
    people.person-returned
      identity: tellRolesAgain
      tasks: askJoiner
    people.roles-changed
      identity: tellRoles
      tasks: askMover
    policy.answer-let-go
      policies: noteStanding
    policy.answered
      policies: noteStanding
    policy.begun
      policies: keepLibrary
      policies: noteStanding
    policy.clause-added
      policies: noteStanding
    policy.clause-change-undone
      policies: noteStanding
    policy.clause-edited
      policies: noteStanding
    policy.clause-form-set
      policies: noteStanding
    policy.clause-kind-switched
      policies: noteStanding
    policy.clause-moved
      policies: noteStanding
    policy.clause-removed
      policies: noteStanding
    policy.clause-renewed
      policies: noteStanding
    policy.library-renewed
      policies: noteStanding
    policy.own-words-kept
      policies: noteStanding
    policy.published
      policies: rememberVersion
      signing: followVersion"
  `)
})

test('what is followed is an event that an earlier module knows', () => {
  const known = new Map(
    modules.flatMap(({ events = [] }, at) =>
      events.map(({ event }): [string, number] => [event, at]),
    ),
  )
  for (const [at, { name, follows = [] }] of modules.entries())
    for (const follow of follows) {
      expect([name, follow.on, known.has(follow.on)]).toEqual([name, follow.on, true])
      expect(known.get(follow.on)).toBeLessThanOrEqual(at)
      expect([follow.on, follow.name]).not.toContain('')
    }
})

test('what stops an action is asked of one that says it may be stopped', () => {
  const actions = new Map(
    modules.flatMap(({ actions = [] }) => actions.map((action) => [action.name, action] as const)),
  )
  for (const { vetoes = [] } of modules)
    for (const { of } of vetoes) expect(actions.get(of)?.objections ?? []).not.toEqual([])
})

/** What the sources of the modules make, kind by kind. */
const made = {
  events: /\b(?:event|passingEvent)\(\s*'([^']+)'/g,
  mails: /\bmailKind\(\s*'([^']+)'/g,
  jobs: /\bjob\(\s*'([^']+)'/g,
  reads: /\bread\(\{\s*name: '([^']+)'/g,
}

test('every event, mail, job and read that a module makes stands in the list', () => {
  const sources = sourceFiles().filter(({ path }) => path.startsWith('src/modules/'))
  const namesOf = (kind: keyof typeof made) =>
    sources.flatMap(({ text }) => [...text.matchAll(made[kind])].map(([, name]) => name)).toSorted()
  const listed = {
    events: modules.flatMap(({ events = [] }) => events.map(({ event }) => event)),
    mails: modules.flatMap(({ mails = [] }) => mails.map(({ kind }) => kind.name)),
    jobs: jobsOf(modules)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('platform.')),
    // Of a kind of task there are those that its name stands before.
    reads: modules
      .flatMap(({ reads = [] }) => reads.map(({ name }) => name))
      .filter(
        (name) =>
          !modules.some(({ asks = [] }) => asks.some((kind) => name.startsWith(`${kind.name}.`))),
      ),
  }
  for (const kind of ['events', 'mails', 'jobs', 'reads'] as const) {
    expect(namesOf(kind).length).toBeGreaterThan(2)
    expect(listed[kind].toSorted()).toEqual(namesOf(kind))
  }
})

test('a name of an event, an action, a job, a mail or a read is given once', () => {
  const names = modules.flatMap(
    ({ events = [], actions = [], reads = [], mails = [], jobs = [], timetable = [] }) => [
      ...events.map(({ event }) => `event ${event}`),
      ...actions.map(({ name }) => `action ${name}`),
      ...reads.map(({ name }) => `read ${name}`),
      ...mails.map(({ kind }) => `mail ${kind.name}`),
      ...new Set([...jobs, ...timetable.map(({ job }) => job)].map(({ name }) => `job ${name}`)),
    ],
  )
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
