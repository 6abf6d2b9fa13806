import { action, type Moment } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { personForgotten } from '../events.ts'
import { hasEnded } from '../presence/rules.ts'
import * as rules from '../rules.ts'
import { typedOf } from './clashes-store.ts'
import { Added, AddForm, Changed, ChangeForm, One, Roles, RolesForm, said } from './forms.ts'
import {
  holdPeople,
  insertPerson,
  keepLeaving,
  keepPerson,
  keepRoles,
  lockOtherOwners,
  lockPerson,
} from './store.ts'

export const addPerson = action({
  name: 'people.add-person',
  who: rules.may.changePeople,
  input: Added,
  form: AddForm,
  faults: said,
  load: async (tx, input) => {
    await holdPeople(tx)
    return { id: newId(), typed: await typedOf(tx, input) }
  },
  decide: ({ id, typed }) => rules.addPerson(id, typed),
  save: async (tx, _added, { thing: { id, typed }, now }) =>
    (await insertPerson(tx, id, typed.details, now)) ?? {
      id,
      ended: hasEnded(typed.details, dayOf(now)),
    },
})

/** Whoever moves somebody's address to a mailbox of their own comes in as that person, with a code and a new password. */
export const changePerson = action({
  name: 'people.change-person',
  who: rules.may.changePeople,
  proof: 'fresh',
  input: Changed,
  form: ChangeForm,
  faults: said,
  load: async (tx, input, moment) => {
    const found = await withOtherOwners(tx, input, moment)
    return found && { ...found, typed: await typedOf(tx, withoutId(input), input.id) }
  },
  decide: ({ person, others, typed }, _input, { who, now }) =>
    rules.changePerson(person, typed, who, { others, today: dayOf(now) }),
  save: async (tx, { facts }, { thing: { person, typed }, now }) =>
    (await keepPerson(tx, person.id, typed.details, now)) ?? {
      ended: !person.leftAt && hasEnded(typed.details, dayOf(now)),
      stillGone: person.leftAt !== null && facts.fields.includes('endsOn'),
    },
})

/** Somebody, held, and how many owners there are beside them. */
async function withOtherOwners(tx: WriteTx, { id }: { id: string }, { now }: Moment) {
  const person = await lockPerson(tx, id)
  return person && { person, others: await lockOtherOwners(tx, id, dayOf(now)) }
}

const withoutId = <T extends { id: string }>({ id: _, ...rest }: T) => rest

export const changeRoles = action({
  name: 'people.change-roles',
  who: rules.may.giveRoles,
  proof: 'fresh',
  input: Roles,
  form: RolesForm,
  faults: said,
  load: withOtherOwners,
  decide: ({ person, others }, { roles }, { who }) => rules.changeRoles(person, roles, others, who),
  save: (tx, _changed, { thing, input, now }) => keepRoles(tx, thing.person.id, input.roles, now),
})

export const leave = action({
  name: 'people.leave',
  who: rules.may.changePeople,
  input: One,
  load: withOtherOwners,
  decide: ({ person, others }, _input, { who }) => rules.leave(person, who, others),
  save: (tx, _left, { thing: { person }, now }) => {
    const today = dayOf(now)
    const endsOn = person.endsOn && person.endsOn < today ? person.endsOn : today
    return keepLeaving(tx, person.id, { leftAt: now, endsOn, now })
  },
})

export const comeBack = action({
  name: 'people.come-back',
  who: rules.may.changePeople,
  input: One,
  load: (tx, { id }) => lockPerson(tx, id),
  decide: (person, _input, { who }) => rules.comeBack(person, who),
  save: async (tx, _returned, { thing: person, now }) => {
    const passed = person.endsOn !== null && person.endsOn <= dayOf(now)
    await keepLeaving(tx, person.id, {
      leftAt: null,
      endsOn: passed ? null : person.endsOn,
      now,
    })
    return { passed }
  },
})

/** Lets go of what need not be kept about somebody who has left (GDPR, article 17); every module forgets its own. */
export const forgetLeaver = action({
  name: 'people.forget-leaver',
  who: rules.may.giveRoles,
  proof: 'fresh',
  input: One,
  load: (tx, { id }) => lockPerson(tx, id),
  decide: (person) => (person.leftAt ? personForgotten(person.id, {}) : no('stillHere')),
  save: async () => {},
  summary: 'Let go of what need not be kept about somebody who has left; what is for good stays.',
})
