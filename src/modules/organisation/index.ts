export { addEstablishment } from './establishments/actions.ts'
export {
  type Establishment,
  establishmentsOf,
  insertEstablishments,
} from './establishments/store.ts'
export { type ProfileField, profileChanged } from './events.ts'
export { InPolicy } from './in-policy.tsx'
export { changeLook } from './look/actions.ts'
export { type Brand, brandOf, paperHead } from './look/brand-store.ts'
export { letterHead } from './look/letter-head.ts'
export { readLogo } from './look/logo/logo.ts'
export { changeContact, changeOrganisation, changeValues } from './profile/actions.ts'
export {
  type Contact,
  contactOf,
  insertOrganisation,
  isClaimed,
  type Profile,
  profileOf,
} from './profile/store.ts'
export type { Body, Country, Region } from './rules.ts'
export { countryOf, regions, sectors, withFirst } from './rules.ts'
export { addSpokesperson } from './spokespersons/actions.ts'
export type { Spokesperson } from './spokespersons/store.ts'
