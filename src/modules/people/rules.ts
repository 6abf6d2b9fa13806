import type { Day } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import { has, isHouse, type Role, type Who } from '../../platform/who.ts'
import type { Contract } from './import/file/fields.ts'

/** What the directory says about somebody; the establishment and the manager are ids. */
export interface Details {
  name: string
  email: string | null
  number: string | null
  establishmentId: string | null
  department: string
  managerId: string | null
  contract: Contract
  language: Language
  startsOn: Day | null
  endsOn: Day | null
}

export interface Person extends Details {
  id: string
  leftAt: Date | null
  roles: Role[]
}

export const may = {
  readDirectory: (who: Who) => has(who, 'owner', 'hr', 'auditor'),
  changePeople: (who: Who) => has(who, 'owner', 'hr') || isHouse(who),
  giveRoles: (who: Who) => has(who, 'owner') || isHouse(who),
}

/** What somebody typed about a person, with what the directory makes of it. */
export interface Typed {
  details: Details
  /** Somebody else has this already. */
  taken: { email?: string; number?: string }
  manager: 'none' | 'known' | 'unknown' | 'self' | 'circle'
  establishmentKnown: boolean
}

function faultIn({ taken, manager, establishmentKnown }: Typed): Refusal | undefined {
  if (taken.email) return refuse('emailTaken', { name: taken.email })
  if (taken.number) return refuse('numberTaken', { name: taken.number })
  if (!establishmentKnown) return refuse('establishmentUnknown')
  if (manager === 'unknown') return refuse('managerUnknown')
  if (manager === 'self') return refuse('managerSelf')
  if (manager === 'circle') return refuse('managerCircle')
}

const event = <Name extends string, Facts extends object>(
  name: Name,
  id: string,
  facts: Facts,
) => ({
  name,
  thing: { kind: 'person', id },
  facts,
})

export const addPerson = (id: string, typed: Typed) =>
  faultIn(typed) ?? event('people.person-added' as const, id, {})

export const fieldsOfDetails = [
  'name',
  'email',
  'number',
  'establishmentId',
  'department',
  'managerId',
  'contract',
  'language',
  'startsOn',
  'endsOn',
] as const satisfies readonly (keyof Details)[]

export function changePerson(person: Person, typed: Typed, who: Who) {
  const fault = faultIn(typed)
  if (fault) return fault
  const fields = fieldsOfDetails.filter((field) => person[field] !== typed.details[field])
  if (!fields.length) return refuse('unchanged')
  if (fields.includes('email') && !mayTouchOwner(person, who)) return refuse('ownerEmail')
  if (fields.includes('email') && mayMore(person, who)) return refuse('roleEmail')
  return event('people.person-changed' as const, person.id, { fields })
}

/** Whoever changes the address of an owner can sign in as that owner. */
const mayTouchOwner = (person: Person, who: Who) =>
  !person.roles.includes('owner') || may.giveRoles(who)

/** The same for any role: by the address of an author, somebody of HR would write the policy. */
const mayMore = (person: Person, who: Who) =>
  !may.giveRoles(who) && person.roles.some((role) => !has(who, role))

/** `owners` counts those who have not left: an organisation without one could not be run any more. */
export function changeRoles(person: Person, wanted: readonly Role[], owners: number) {
  const given = wanted.filter((role) => !person.roles.includes(role))
  const taken = person.roles.filter((role) => !wanted.includes(role))
  if (!given.length && !taken.length) return refuse('unchanged')
  if (taken.includes('owner') && !person.leftAt && owners <= 1) return refuse('lastOwner')
  if (given.includes('owner') && person.leftAt) return refuse('hasLeft')
  return event('people.roles-changed' as const, person.id, { given, taken })
}

export function leave(person: Person, who: Who, owners: number) {
  if (person.leftAt) return refuse('hasLeft')
  if (!mayTouchOwner(person, who)) return refuse('ownerLeaves')
  if (person.roles.includes('owner') && owners <= 1) return refuse('lastOwner')
  return event('people.person-left' as const, person.id, {})
}

/** Whoever comes back has the roles of before. */
export function comeBack(person: Person, who: Who) {
  if (!person.leftAt) return refuse('unchanged')
  if (!mayTouchOwner(person, who)) return refuse('ownerReturns')
  return event('people.person-returned' as const, person.id, {})
}
