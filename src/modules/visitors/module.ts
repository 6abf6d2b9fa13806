import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { publishHouseRules } from './actions.ts'
import { houseRulesPublished, houseRulesWithdrawn } from './events.ts'
import { visitorRoutes } from './routes.tsx'
import { may } from './rules.ts'
import { forgetPublisher } from './store.ts'

export const visitors: Module = {
  name: 'visitors',
  routes: [visitorRoutes],
  open: ['/house-rules', '/house-rules/:file{(nl|fr|en|de)\\.pdf}'],
  actions: [publishHouseRules],
  events: [houseRulesPublished, houseRulesWithdrawn],
  stations: [
    {
      href: '/visitors',
      words: { nl: 'Huisregels', fr: 'Visiteurs', en: 'House rules', de: 'Hausregeln' },
      may: may.seeHouseRules,
      group: 'share',
    },
  ],
  tables: { owns: ['house_rules'] },
  about: keptAbout,
  forget: forgetPublisher,
}
