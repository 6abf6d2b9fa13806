import { dayOf } from '../../../platform/calendar.ts'
import { read } from '../../../platform/read.ts'
import { NotFound } from '../../../platform/result.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { personMayComeIn } from '../presence/store.ts'
import { may } from '../rules.ts'
import { One } from './forms.ts'
import { happenedTo } from './history-store.ts'
import { managerOf, personWith } from './store.ts'

export const onePerson = read({
  name: 'people.person',
  who: may.readDirectory,
  query: One,
  read: async (db, { id }, { now }) => {
    const person = await personWith(db, id)
    if (!person) throw new NotFound('people.person')
    const places = await establishmentsOf(db)
    return {
      person,
      here: await personMayComeIn(db, id, dayOf(now)),
      establishment: places.find((place) => place.id === person.establishmentId)?.name,
      manager: await managerOf(db, id),
      happened: await happenedTo(db, id),
    }
  },
  summary: 'One person: the details, the roles, who leads them, and what happened to them.',
})
