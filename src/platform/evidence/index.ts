export { addressDigest } from './address.ts'
export { checkHistory, type HistoryFound } from './check-history.ts'
export { moment } from './line.ts'
export { sealHistory } from './seal.ts'
export { strangersIn } from './strangers.ts'
export { otherKeys } from './trust.ts'
export {
  inOrder,
  inOrderAsWritten,
  keyOf,
  momentOf,
  type Vouched,
  vouch,
  vouched,
  type Weighed,
  weigh,
} from './vouch.ts'
export { forgetWitness, witnessOf } from './witness.ts'
