import type { Module } from '../../platform/module.ts'
import * as events from './events.ts'
import { undoImport } from './import/actions.ts'
import { peopleJobs, peopleRoutes } from './index.ts'
import { addPerson, changePerson, changeRoles, comeBack, leave } from './person/actions.ts'
import { may } from './rules.ts'

export const people: Module = {
  name: 'people',
  stations: [
    {
      href: '/people',
      words: { nl: 'Mensen', fr: 'Personnes', en: 'People', de: 'Personen' },
      may: may.readDirectory,
      group: 'apart',
    },
  ],
  routes: [peopleRoutes],
  actions: [undoImport, addPerson, changePerson, changeRoles, leave, comeBack],
  events: Object.values(events).filter((value) => typeof value === 'function'),
  jobs: peopleJobs.jobs,
  timetable: peopleJobs.timetable,
}
