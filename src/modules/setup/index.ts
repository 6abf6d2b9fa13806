export { claimInstallation } from './actions.ts'
export { claimed } from './events.ts'
export { makeSetupLink } from './links.ts'
export { text as setupText } from './text.ts'
