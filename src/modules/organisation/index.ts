export { addEstablishmentAction } from './actions/establishments.ts'
export {
  changeColour,
  changeContact,
  changeLogo,
  changeOrganisation,
  changeValues,
} from './actions/profile.ts'
export { addSpokespersonAction } from './actions/spokespersons.ts'
export { chosenLanguages } from './forms.ts'
export { readLogo } from './logo/logo.ts'
export { organisationRoutes } from './routes.tsx'
export type { Body, Country, ProfileChanged, ProfileField, Region } from './rules.ts'
export { countryOf, regions, withFirst } from './rules.ts'
export { type Brand, brandOf, letterhead } from './store/brand.ts'
export { type Establishment, establishmentsOf } from './store/establishments.ts'
export {
  type Contact,
  contactOf,
  insertOrganisation,
  isClaimed,
  type Profile,
  profileOf,
} from './store/profile.ts'
export { type Spokesperson, spokespersonsOf } from './store/spokespersons.ts'
