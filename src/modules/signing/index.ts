export { signPolicy } from './actions.ts'
export { signature } from './kind.ts'
