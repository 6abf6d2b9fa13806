import type { Module } from '../../platform/module.ts'
import { claimInstallation } from './actions.ts'
import { setupRoutes } from './routes.tsx'

export const setup: Module = {
  name: 'setup',
  routes: [setupRoutes],
  actions: [claimInstallation],
}
