import type { Module } from '../../platform/module.ts'
import { homeRoutes } from './routes.tsx'
import { may } from './rules.ts'

export const home: Module = {
  name: 'home',
  routes: [homeRoutes],
  stations: [
    {
      href: '/overview',
      words: { nl: 'Overzicht', fr: 'Vue d’ensemble', en: 'Overview', de: 'Übersicht' },
      may: may.seeOverview,
      group: 'start',
    },
  ],
}
