export { claimInstallation } from './actions.ts'
export { makeSetupLink } from './links.ts'
export { setupRoutes } from './routes.tsx'
export { text as setupText } from './text/index.ts'
