export { openSigningRound, signPolicy } from './actions.ts'
export { remind } from './jobs.ts'
export { openRequestsOf } from './store/requests.ts'
