import type { Module } from '../../platform/module.ts'
import { publishPolicy } from './actions.ts'
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
  actions: [publishPolicy],
}
