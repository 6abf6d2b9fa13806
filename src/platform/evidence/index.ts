export { addressDigest } from './address.ts'
export { checkHistory, type HistoryFound } from './check-history.ts'
export { moment } from './line.ts'
export { sealHistory } from './seal.ts'
export { strangersIn } from './strangers.ts'
export { inOrderOfTrust, otherKeys, type Standing } from './trust.ts'
export {
  inOrder,
  keyOf,
  momentOf,
  type Vouched,
  vouch,
  vouched,
  type Weighed,
  weigh,
} from './vouch.ts'
export { forgetWitness, keepWitness, witnessOf } from './witness.ts'
