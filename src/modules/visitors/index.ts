export { publishHouseRules } from './actions.ts'
