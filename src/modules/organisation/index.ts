export { addEstablishmentAction } from './establishments/actions.ts'
export {
  type Establishment,
  establishmentsOf,
  insertEstablishments,
} from './establishments/store.ts'
export { type ProfileField, profileChanged } from './events.ts'
export { chosenLanguages } from './forms.ts'
export { type Brand, brandOf, letterhead } from './look/brand-store.ts'
export { readLogo } from './look/logo/logo.ts'
export {
  changeColour,
  changeContact,
  changeLogo,
  changeOrganisation,
  changeValues,
} from './profile/actions.ts'
export {
  type Contact,
  contactOf,
  insertOrganisation,
  isClaimed,
  type Profile,
  profileOf,
} from './profile/store.ts'
export { organisationRoutes } from './routes.tsx'
export type { Body, Country, Region } from './rules.ts'
export { countryOf, regions, withFirst } from './rules.ts'
export { addSpokespersonAction } from './spokespersons/actions.ts'
export { type Spokesperson, spokespersonsOf } from './spokespersons/store.ts'
