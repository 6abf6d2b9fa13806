export { changePoster } from './actions.ts'
export { proposed } from './rules.ts'
export { hangingFor } from './wall.ts'
