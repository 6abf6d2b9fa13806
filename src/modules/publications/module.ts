import type { Module } from '../../platform/module.ts'
import { publishPolicy } from './actions.ts'
import { versions } from './reads.ts'
import { publicationsRoutes } from './routes.tsx'
import { may } from './rules.ts'

export const publications: Module = {
  name: 'publications',
  stations: [
    {
      href: '/publications',
      words: { nl: 'Publicatie', fr: 'Publication', en: 'Publication', de: 'Veröffentlichung' },
      may: may.seePublications,
      group: 'make',
    },
  ],
  routes: publicationsRoutes,
  open: ['/policy/:document', '/publications/:id', '/publications/:id/:file{(nl|fr|en|de)\\.pdf}'],
  actions: [publishPolicy],
  reads: [versions],
  tables: { owns: ['publications', 'publication_texts'], forGood: ['publication_texts'] },
}
