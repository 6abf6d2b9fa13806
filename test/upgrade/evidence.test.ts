import { expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { sealHistory } from '../../src/platform/evidence/index.ts'
import { isOlderThanDigests } from './fixtures.ts'
import { afterUpgrade } from './old-house.ts'
import { withClient } from './sql.ts'

afterUpgrade(({ facts, open }) => {
  const isOlder = isOlderThanDigests(facts)

  /** What `verify` says once somebody was in the database itself. */
  async function verifiedAfter(statement: string) {
    const { services, url } = await open()
    await sealHistory(services)
    await withClient(url, (client) =>
      client.query(`set session_replication_role = replica; ${statement}`),
    )
    return (await verification(services)).lines.join('\n')
  }

  test.runIf(isOlder)(
    'what is older than the digests is sealed as it was found, and verify says so',
    async () => {
      const { services } = await open()
      const before = await verification(services)
      expect(before.lines.join('\n')).toMatch(/older than the digests: they are sealed as soon as/)

      await sealHistory(services)
      const { sound, lines } = await verification(services)
      expect(sound).toBe(true)
      expect(lines).toEqual(expect.arrayContaining(facts.verify))
      const besides = lines.filter((line) => line.startsWith('·')).join('\n')
      expect(besides).toMatch(/\d+ of the published versions are older than the digests/)
      expect(besides).toMatch(/\d+ of the signatures are older than the digests/)
      expect(besides).toContain(
        `they were sealed as they were found on ${facts.clock.slice(0, 10)}`,
      )
    },
  )

  test.skipIf(isOlder)('what the history vouched for, it vouches for still', async () => {
    const { services } = await open()
    await sealHistory(services)
    const { sound, lines } = await verification(services)
    expect(sound).toBe(true)
    expect(lines).toEqual(expect.arrayContaining(facts.verify))
    expect(lines.join('\n')).not.toMatch(/older than the digests|younger than the last seal/)
  })

  test.each([
    [
      'a name',
      "update signatures set typed_name = 'x'",
      /14 of the signatures: not as it was signed/,
    ],
    ['a round', 'update rounds set due_on = due_on + 1', /by another date than follows/],
    ['whom a round asks', 'update rounds set joiner_days = 1', /not as it was opened/],
    ['a version', `update publications set summary = '{"nl":"x"}'`, /not as it was published/],
    ['a title', "update publication_texts set title = 'x'", /not as it was published/],
    [
      'who was asked',
      "update tasks set due_on = due_on + 1 where state = 'open'",
      /others were asked/,
    ],
    [
      'who was let go',
      "update tasks set state = 'open', closed_for = null where state = 'closed'",
      /let go/,
    ],
    ['a line', "delete from history where name = 'people.person-added'", /under the seal/],
    [
      'an old line more',
      `insert into history (at, name, actor_kind, thing_kind, thing_id) values (now(), 'people.person-left', 'system', 'person', 'x')`,
      /a line that Leidraad did not write/,
    ],
  ])('what is of before is held too: %s', async (_, statement, words) => {
    expect(await verifiedAfter(statement)).toMatch(words)
  })

  test.runIf(isOlder)('what is of before is held too: what was found', async () => {
    const statement = "delete from found_rows where kind = 'asked'"
    expect(await verifiedAfter(statement)).toMatch(/under the seal/)
  })
})
