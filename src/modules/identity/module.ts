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
  linkDisowned,
  linkFollowed,
  manyTries,
  notRecognised,
  passwordAccepted,
  passwordChosen,
  provedAgain,
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
import { disownLink, disownSession, followPersonalLink } from './link/actions.ts'
import { linkRoutes } from './link/routes.tsx'
import { identityMails } from './mails.ts'
import { setOwnPassword, signInWithPassword } from './password/actions.ts'
import { passwordRoutes } from './password/routes.tsx'
import { showAgain } from './proof/actions.ts'
import { proofRoutes } from './proof/routes.tsx'
import { closeDoors } from './restored-store.ts'
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
import { endLostSteps, sealSecrets } from './second-step/sealed-store.ts'
import { ownAccess } from './security/reads.ts'
import { securityRoutes } from './security/routes.tsx'
import { openSessionFor } from './sessions/actions.ts'
import { askForCode, signInWithCode } from './sign-in/actions.ts'
import { signInRoutes } from './sign-in/routes.tsx'
import { tellOfTries } from './sign-in/tell-action.ts'

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
    proofRoutes,
  ],
  open: [
    '/sign-in',
    '/sign-in/code',
    '/sign-in/password',
    '/sign-in/second-step',
    '/link/:token{[^?]+}',
    '/session/end',
  ],
  actions: [
    askForCode,
    signInWithCode,
    followPersonalLink,
    disownLink,
    disownSession,
    signInWithPassword,
    passSecondStep,
    showAgain,
    tellOfTries,
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
    manyTries,
    provedAgain,
    linkDisowned,
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
    owns: [
      'sessions',
      'mail_links',
      'credentials',
      'recovery_codes',
      'sign_in_attempts',
      'sign_in_letters',
      'sign_in_tries',
      'known_devices',
    ],
  },
  sealed: {
    seal: sealSecrets,
    lose: async (tx, keyringId, now) => {
      const lost = await endLostSteps(tx, keyringId, now)
      return lost
        ? `The second step of ${lost} of those who sign in is off: they sign in with their password, and set it up again.`
        : 'Nobody had set up a second step with it.'
    },
  },
  restored: closeDoors,
  about: keptAbout,
  forget: forgetPerson,
}
