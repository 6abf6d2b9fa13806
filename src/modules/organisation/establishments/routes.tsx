import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { submit } from '../../../platform/web/answer.ts'
import { oneByOne } from '../one-by-one/routes.tsx'
import { establishments } from '../reads.ts'
import { addEstablishment, changeEstablishment, removeEstablishment } from './actions.ts'
import { EstablishmentFields, EstablishmentTable } from './pages.tsx'
import { establishmentWith } from './store.ts'

/** The refusal that is about one field. */
const at = { nameTaken: 'name' }

export const establishmentRoutes = (services: Services) =>
  oneByOne(services, 'establishments', {
    all: (c) => ask(c, services, establishments, {}),
    one: establishmentWith,
    add: (c, answers) => submit(c, services, addEstablishment, { ...answers, at }),
    change: (c, answers) => submit(c, services, changeEstablishment, { ...answers, at }),
    remove: (c, answers) => submit(c, services, removeEstablishment, answers),
    drawing: 'start',
    Table: EstablishmentTable,
    Fields: EstablishmentFields,
  }).routes
