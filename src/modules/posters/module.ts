import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { changePoster, proposePoster } from './actions.ts'
import { posterChanged, posterProposed } from './events.ts'
import { posterRoutes } from './routes.tsx'
import { forgetChanger } from './store.ts'

export const posters: Module = {
  name: 'posters',
  routes: [posterRoutes],
  actions: [changePoster, proposePoster],
  events: [posterChanged, posterProposed],
  tables: { owns: ['posters'] },
  about: keptAbout,
  forget: forgetChanger,
}
