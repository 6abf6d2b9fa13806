export { signPolicy } from './actions.ts'
export { signature } from './kind/kind.ts'
