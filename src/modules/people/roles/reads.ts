import { z } from 'zod'
import { read } from '../../../platform/read.ts'
import { unreviewedRestore } from '../../../platform/restores.ts'
import { pageOf } from '../../../platform/web/paging.ts'
import { placeFields, placeIn } from '../directory/place.ts'
import { may } from '../rules.ts'
import { holders } from './store.ts'

const PAGE = 50

export const everyRole = read({
  name: 'people.roles',
  who: may.giveRoles,
  query: z.object(placeFields).transform(placeIn),
  read: async (db, after) => ({
    ...pageOf(await holders(db, { after, count: PAGE + 1 }), PAGE),
    after,
    restore: await unreviewedRestore(db),
  }),
  summary:
    'Everybody with a role, by name, a page at a time; after a backup was put back, when that was, until an owner has looked.',
})
