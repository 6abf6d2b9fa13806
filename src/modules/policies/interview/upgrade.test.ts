import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { newSilentId } from '../../../platform/ids.ts'
import { root } from '../../../platform/root.ts'
import { policyInHand } from '../source.ts'
import { keepAnswer, policyOf } from '../store.ts'
import type { Answer } from './rules.ts'

const world = useWorld()
const { given } = world
const upgrade = (name: string) =>
  upkeep(world.db, async (tx) => {
    await sql.raw(readFileSync(join(root, `db/migrations/${name}.sql`), 'utf8')).execute(tx)
  })
const keep = (question: string, answer: Answer) =>
  upkeep(world.db, (tx) => keepAnswer(tx, { question, answer, by: null, now: world.clock.now() }))
const contact = async () => (await policyInHand(world.db, 'everyone')).source.organisation

beforeEach(async () => {
  await upkeep(world.db, async (tx) => {
    await tx.deleteFrom('answers').execute()
    await tx.deleteFrom('policies').execute()
    await tx.deleteFrom('organisation').execute()
  })
  await given.organisation()
  await upkeep(world.db, async (tx) => {
    await tx
      .insertInto('policies')
      .values({ id: newSilentId(), document: 'everyone', created_at: world.clock.now() })
      .execute()
  })
})

describe('whom people may turn to', () => {
  const inProfile = (name: string) =>
    upkeep(world.db, (tx) => tx.updateTable('organisation').set({ contact_name: name }).execute())

  test.each([
    ['where the profile has nobody', '', ['Sanne Bakker'], 'Sanne Bakker'],
    ['where the profile names somebody else', 'Marloes', ['Sanne Bakker'], 'Sanne Bakker'],
    ['with all its names', '', ['Ine', 'Tom', 'Amina'], 'Ine, Tom en Amina'],
  ])('is who stood in the draft, %s', async (_, profile, names, expected) => {
    await inProfile(profile)
    await keep('who-answers', { kind: 'names', names })
    await upgrade('0064_asked_once')
    expect((await contact()).contactName).toBe(expected)
    expect(await policyOf(world.db, 'everyone')).toMatchObject({ profileChanged: true })
    const left = await world.db.selectFrom('answers').selectAll().execute()
    expect(left).toEqual([])
  })

  test.each<[string, Answer]>([
    ['nobody was named', { kind: 'names', names: [] }],
    ['nobody knew', { kind: 'unknown' }],
    ['the same name was given', { kind: 'names', names: ['Marloes'] }],
  ])('stays who it was where %s', async (_, answer) => {
    await inProfile('Marloes')
    await keep('who-answers', answer)
    await upgrade('0064_asked_once')
    expect((await contact()).contactName).toBe('Marloes')
    expect(await policyOf(world.db, 'everyone')).toMatchObject({ profileChanged: false })
  })
})

test('what somebody wrote round a number of months reads on', async () => {
  const policy = await policyOf(world.db, 'everyone')
  await keep('review', { kind: 'chosen', chosen: ['24'], own: {} })
  const texts = {
    nl: { short: 'Kijk om de {reviewMonths} maanden mee.', title: 'Na {reviewMonths} maanden' },
    de: { short: 'Alle {reviewMonths} Monate lesen wir.' },
  }
  await upkeep(world.db, (tx) =>
    tx
      .insertInto('clause_edits')
      .values({
        policy_id: policy?.id ?? '',
        clause: '53-review-cycle',
        texts: JSON.stringify(texts),
        changed_at: world.clock.now(),
      })
      .execute(),
  )
  await upgrade('0065_review_in_words')
  const { source } = await policyInHand(world.db, 'everyone')
  expect(source.edits?.map((edit) => edit.texts)).toEqual([
    {
      nl: { short: 'Kijk {reviewed} mee.', title: 'Na 24 maanden' },
      de: { short: '{reviewed} lesen wir.' },
    },
  ])
})
