import type { Module } from '../../platform/module.ts'
import {
  addEstablishment,
  changeEstablishment,
  removeEstablishment,
} from './establishments/actions.ts'
import { profileChanged } from './events.ts'
import { waits } from './home/home.ts'
import { changeLook, removeLogo } from './look/actions.ts'
import { changeContact, changeOrganisation, changeValues } from './profile/actions.ts'
import { establishments, profile, spokespersons } from './reads.ts'
import { organisationRoutes } from './routes.tsx'
import { may } from './rules.ts'
import {
  addSpokesperson,
  changeSpokesperson,
  moveSpokesperson,
  removeSpokesperson,
} from './spokespersons/actions.ts'

export const organisation: Module = {
  name: 'organisation',
  routes: [organisationRoutes],
  open: ['/logo/:file'],
  uploads: ['/settings/look'],
  actions: [
    changeOrganisation,
    changeLook,
    removeLogo,
    changeValues,
    addEstablishment,
    changeEstablishment,
    removeEstablishment,
    changeContact,
    addSpokesperson,
    changeSpokesperson,
    moveSpokesperson,
    removeSpokesperson,
  ],
  reads: [profile, establishments, spokespersons],
  events: [profileChanged],
  stations: [
    {
      href: '/settings',
      words: { nl: 'Instellingen', fr: 'Paramètres', en: 'Settings', de: 'Einstellungen' },
      may: may.readSettings,
      group: 'apart',
      rank: 10,
    },
  ],
  doors: [
    {
      href: '/speakers',
      icon: 'speak',
      words: {
        nl: { title: 'Wie spreekt voor ons?', text: 'Woordvoerders en je aanspreekpunt' },
        fr: { title: 'Qui parle en notre nom ?', text: 'Porte-parole et point de contact' },
        en: { title: 'Who speaks for us?', text: 'Spokespersons and your contact point' },
        de: { title: 'Wer spricht für uns?', text: 'Unsere Pressestelle, Ihre Kontaktstelle' },
      },
      rank: 20,
    },
  ],
  waits,
  tables: { owns: ['organisation', 'establishments', 'spokespersons'] },
}
