import { append } from '../../platform/history.ts'
import type { Module } from '../../platform/module.ts'
import { command } from '../../platform/who.ts'
import { claimInstallation } from './actions.ts'
import { claimed, restored } from './events.ts'
import { setupRoutes } from './routes.tsx'
import { forgetUnusedLinks } from './store.ts'

export const setup: Module = {
  name: 'setup',
  routes: [setupRoutes],
  open: ['/setup/:token{[^?]+}'],
  actions: [claimInstallation],
  events: [claimed, restored],
  tables: { owns: ['setup_links'] },
  restored: async (tx, { id, keyring, backupMadeAt, now }) => {
    await forgetUnusedLinks(tx)
    await append(tx, keyring, [restored(id, { backupMadeAt })], command, now)
  },
}
