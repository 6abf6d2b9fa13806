import { z } from 'zod'
import { read } from '../../platform/read.ts'
import { may } from './rules.ts'
import { allPublications } from './store.ts'

/** Every version, the newest first. */
export const versions = read({
  name: 'publications.versions',
  who: may.seePublications,
  query: z.object({}),
  read: (db) => allPublications(db),
  summary: 'The published versions of both documents, the newest first.',
})
