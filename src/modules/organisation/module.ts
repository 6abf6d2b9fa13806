import type { Module } from '../../platform/module.ts'
import {
  addEstablishmentAction,
  changeEstablishment,
  removeEstablishment,
} from './establishments/actions.ts'
import { profileChanged } from './events.ts'
import {
  changeColour,
  changeContact,
  changeLogo,
  changeOrganisation,
  changeValues,
  removeLogo,
} from './profile/actions.ts'
import { organisationRoutes } from './routes.tsx'
import { may } from './rules.ts'
import {
  addSpokespersonAction,
  changeSpokesperson,
  moveSpokesperson,
  removeSpokesperson,
} from './spokespersons/actions.ts'

export const organisation: Module = {
  name: 'organisation',
  stations: [
    {
      href: '/settings',
      words: { nl: 'Instellingen', fr: 'Paramètres', en: 'Settings', de: 'Einstellungen' },
      may: may.readSettings,
      group: 'apart',
    },
  ],
  routes: [organisationRoutes],
  actions: [
    addEstablishmentAction,
    changeEstablishment,
    removeEstablishment,
    changeOrganisation,
    changeColour,
    changeLogo,
    removeLogo,
    changeValues,
    changeContact,
    addSpokespersonAction,
    changeSpokesperson,
    removeSpokesperson,
    moveSpokesperson,
  ],
  events: [profileChanged],
  tables: { owns: ['organisation', 'establishments', 'spokespersons'] },
}
