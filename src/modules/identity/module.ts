import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { forgetPerson } from './about/store.ts'
import { endSecondStepOf, giveAccess, handWayIn } from './access/actions.ts'
import { accessMails } from './access/mails.ts'
import { helpWithAccess } from './access/person.ts'
import { accessOfPerson } from './access/reads.ts'
import { accessRoutes } from './access/routes.tsx'
import { endOtherSessions, endOwnSession, signOut } from './devices/actions.ts'
import { ownDevices } from './devices/reads.ts'
import { deviceRoutes } from './devices/routes.tsx'
import {
  accessGiven,
  codeAsked,
  linkFollowed,
  notRecognised,
  passwordAccepted,
  passwordChosen,
  recoveryCodesRenewed,
  secondStepBegun,
  secondStepEnded,
  secondStepOff,
  secondStepOn,
  sessionEnded,
  signedIn,
  wayInHanded,
} from './events.ts'
import { identityFollows } from './follows.ts'
import { waits } from './home/home.ts'
import { forget } from './jobs.ts'
import { followPersonalLink } from './link/actions.ts'
import { linkRoutes } from './link/routes.tsx'
import { identityMails } from './mails.ts'
import { setOwnPassword, signInWithPassword } from './password/actions.ts'
import { passwordRoutes } from './password/routes.tsx'
import { roleMails } from './roles/mails.ts'
import { ownRoleRoutes } from './roles/routes.tsx'
import {
  beginOwnSecondStep,
  confirmOwnSecondStep,
  endOwnSecondStep,
  renewOwnRecoveryCodes,
} from './second-step/actions.ts'
import { passSecondStep } from './second-step/pass-action.ts'
import { secondStepRoutes } from './second-step/routes.tsx'
import { ownAccess } from './security/reads.ts'
import { securityRoutes } from './security/routes.tsx'
import { openSessionFor } from './sessions/actions.ts'
import { askForCode, signInWithCode } from './sign-in/actions.ts'
import { signInRoutes } from './sign-in/routes.tsx'

export const identity: Module = {
  name: 'identity',
  routes: [
    signInRoutes,
    passwordRoutes,
    linkRoutes,
    deviceRoutes,
    securityRoutes,
    secondStepRoutes,
    ownRoleRoutes,
    accessRoutes,
  ],
  open: [
    '/sign-in',
    '/sign-in/code',
    '/sign-in/password',
    '/sign-in/second-step',
    '/link/:token',
    '/session/end',
  ],
  actions: [
    askForCode,
    signInWithCode,
    followPersonalLink,
    signInWithPassword,
    passSecondStep,
    openSessionFor,
    setOwnPassword,
    beginOwnSecondStep,
    confirmOwnSecondStep,
    renewOwnRecoveryCodes,
    endOwnSecondStep,
    endOwnSession,
    endOtherSessions,
    signOut,
    giveAccess,
    endSecondStepOf,
    handWayIn,
  ],
  reads: [ownAccess, accessOfPerson, ownDevices],
  events: [
    codeAsked,
    linkFollowed,
    passwordAccepted,
    signedIn,
    notRecognised,
    sessionEnded,
    passwordChosen,
    secondStepBegun,
    secondStepOn,
    secondStepOff,
    recoveryCodesRenewed,
    accessGiven,
    secondStepEnded,
    wayInHanded,
  ],
  follows: identityFollows,
  mails: [...identityMails, ...accessMails, ...roleMails],
  timetable: [{ job: forget, cron: '37 * * * *' }],
  doors: [
    {
      href: '/me/devices',
      icon: 'lock',
      words: {
        nl: { title: 'Mijn apparaten', text: 'Waar je bent aangemeld' },
        fr: { title: 'Mes appareils', text: 'Où vous êtes connecté(e)' },
        en: { title: 'My devices', text: 'Where you are signed in' },
        de: { title: 'Meine Geräte', text: 'Wo Sie angemeldet sind' },
      },
      rank: 60,
    },
  ],
  waits,
  person: helpWithAccess,
  tables: {
    owns: ['sessions', 'mail_links', 'credentials', 'recovery_codes', 'sign_in_attempts'],
  },
  about: keptAbout,
  forget: forgetPerson,
}
