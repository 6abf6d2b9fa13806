import type { Day } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, isHouse, type Role, type Who } from '../../platform/who.ts'
import {
  fieldsOfDetails,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
  rolesChanged,
} from './events.ts'
import type { Contract } from './import/file/fields.ts'
import { hasEnded } from './presence/rules.ts'

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

function faultIn({ taken, manager, establishmentKnown }: Typed) {
  if (taken.email) return no('emailTaken', { name: taken.email })
  if (taken.number) return no('numberTaken', { name: taken.number })
  if (!establishmentKnown) return no('establishmentUnknown')
  if (manager === 'unknown') return no('managerUnknown')
  if (manager === 'self') return no('managerSelf')
  if (manager === 'circle') return no('managerCircle')
}

export const addPerson = (id: string, typed: Typed) => faultIn(typed) ?? personAdded(id, {})

/** `others` counts the other owners who can come in. */
export function changePerson(
  person: Person,
  typed: Typed,
  who: Who,
  { others, today }: { others: number; today: Day },
) {
  const fault = faultIn(typed)
  if (fault) return fault
  const fields = fieldsOfDetails.filter((field) => person[field] !== typed.details[field])
  if (!fields.length) return no('unchanged')
  if (fields.includes('email') && !mayTouchOwner(person, who)) return no('ownerEmail')
  if (fields.includes('email') && mayMore(person, who)) return no('roleEmail')
  if (!typed.details.email && person.email && person.roles.includes('owner'))
    return no('ownerNoEmail')
  if (fields.includes('endsOn') && person.roles.includes('owner')) {
    const { endsOn } = typed.details
    if (endsOn && !may.giveRoles(who)) return no('ownerEnds')
    if (!person.leftAt && others === 0 && hasEnded({ endsOn }, today)) return no('lastOwner')
  }
  return personChanged(person.id, { fields })
}

/** Whoever changes the address of an owner can sign in as that owner. */
const mayTouchOwner = (person: Person, who: Who) =>
  !person.roles.includes('owner') || may.giveRoles(who)

/** The same for any role: by the address of an author, somebody of HR would write the policy. */
const mayMore = (person: Person, who: Who) =>
  !may.giveRoles(who) && person.roles.some((role) => !has(who, role))

/** `others` counts the other owners who can come in: an organisation without one could not be run any more. */
export function changeRoles(person: Person, wanted: readonly Role[], others: number, who: Who) {
  const given = wanted.filter((role) => !person.roles.includes(role))
  const taken = person.roles.filter((role) => !wanted.includes(role))
  if (!given.length && !taken.length) return no('unchanged')
  if (taken.includes('owner') && !person.leftAt && others === 0) return no('lastOwner')
  if (given.includes('owner') && person.leftAt) return no('hasLeft')
  if (given.includes('owner') && !person.email && !isHouse(who)) return no('ownerNoEmail')
  return rolesChanged(person.id, { given, taken })
}

export function leave(person: Person, who: Who, others: number) {
  if (person.leftAt) return no('hasLeft')
  if (!mayTouchOwner(person, who)) return no('ownerLeaves')
  if (person.roles.includes('owner') && others === 0) return no('lastOwner')
  return personLeft(person.id, {})
}

/** Whoever comes back has the roles of before. */
export function comeBack(person: Person, who: Who) {
  if (!person.leftAt) return no('unchanged')
  if (!mayTouchOwner(person, who)) return no('ownerReturns')
  return personReturned(person.id, {})
}
