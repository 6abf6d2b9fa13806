import { expect, test } from 'vitest'
import { opening, roleHints } from '../src/modules/people/index.ts'
import { type Role, roles } from '../src/platform/who.ts'
import { cast, everyAction, mayAsk } from './permissions.ts'

const whoever = new Map(cast)
const withoutRole = whoever.get('by password')

/** What somebody may do for this role alone, beyond what everybody may who chose a password. */
const comesWith = (role: Role) =>
  everyAction()
    .filter((action) => {
      const holder = whoever.get(role)
      return holder && withoutRole && mayAsk(action, holder) && !mayAsk(action, withoutRole)
    })
    .map(({ name }) => name)

test('a role with which something may be done is offered, and says what', () => {
  const working = roles.filter((role) => comesWith(role).length > 0)
  expect(working).toEqual(expect.arrayContaining(['owner', 'author', 'hr', 'communications']))
  expect(working.filter((role) => !opening(role))).toEqual([])
})

/** Whoever changes what a role may do sees the sentence that people read of it. */
test('what is said of a role stands beside the parts in which it may do something', () => {
  const said = roles.filter(opening).map((role) => {
    const parts = new Set(comesWith(role).map((name) => name.split('.')[0]))
    return `${role} (${[...parts].join(' ')}): ${roleHints.en[role]}`
  })
  expect(said).toMatchInlineSnapshot(`
    [
      "owner (identity launch organisation outbox people platforms policies posters publications signing tasks visitors): May do everything, including giving roles",
      "author (launch platforms policies posters visitors): Writes the policy and prepares making it known; publishing is for an owner",
      "hr (launch people platforms signing tasks): Looks after people and signing",
      "communications (launch platforms): Makes the policy known and follows how it is doing",
      "auditor (): Reads the policy, signing, people and settings; changes nothing",
    ]
  `)
})

test('only who may publish the policy is said to publish it', () => {
  const publishing = roles.filter((role) => comesWith(role).includes('publications.publish'))
  expect(publishing).toEqual(['owner'])
  const said = {
    nl: /publiceert/,
    fr: /publie/,
    en: /publishes/,
    de: /veröffentlicht/,
  }
  for (const role of roles.filter((one) => !publishing.includes(one)))
    for (const [language, words] of Object.entries(said))
      expect(roleHints[language as keyof typeof said][role] ?? '').not.toMatch(words)
})
