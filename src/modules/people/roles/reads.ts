import { z } from 'zod'
import { read } from '../../../platform/read.ts'
import { unreviewedRestore } from '../../../platform/restores.ts'
import { may } from '../rules.ts'
import { holders } from './store.ts'

export const everyRole = read({
  name: 'people.roles',
  who: may.giveRoles,
  query: z.object({}),
  read: async (db) => ({
    holders: await holders(db),
    restore: await unreviewedRestore(db),
  }),
  summary:
    'Everybody with a role; after a backup was put back, when that was, until an owner has looked.',
})
