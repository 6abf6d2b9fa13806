export { claimInstallation } from './actions.ts'
export { makeSetupLink } from './links.ts'
export { text as setupText } from './text/index.ts'
