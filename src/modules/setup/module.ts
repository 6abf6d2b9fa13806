import type { Module } from '../../platform/module.ts'
import { claimInstallation } from './actions.ts'
import { claimed } from './events.ts'
import { setupRoutes } from './routes.tsx'

export const setup: Module = {
  name: 'setup',
  routes: [setupRoutes],
  open: ['/setup/:token{[^?]+}'],
  actions: [claimInstallation],
  events: [claimed],
  tables: { owns: ['setup_links'] },
}
