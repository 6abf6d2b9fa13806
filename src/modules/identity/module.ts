import type { Module } from '../../platform/module.ts'
import { endOtherSessions, endOwnSession, openSessionFor, signOut } from './devices/actions.ts'
import { identityFollows } from './follows.ts'
import { identityJobs, identityRoutes } from './index.ts'
import { followPersonalLink } from './link/actions.ts'
import { identityMails } from './mails.ts'
import { setOwnPassword, signInWithPassword } from './password/actions.ts'
import {
  beginOwnSecondStep,
  confirmOwnSecondStep,
  endOwnSecondStep,
  renewOwnRecoveryCodes,
} from './second-step/actions.ts'
import { passSecondStep } from './second-step/pass-action.ts'
import { askForCode, signInWithCode } from './sign-in/actions.ts'

export const identity: Module = {
  name: 'identity',
  routes: [identityRoutes],
  actions: [
    signOut,
    endOwnSession,
    endOtherSessions,
    openSessionFor,
    followPersonalLink,
    signInWithPassword,
    setOwnPassword,
    beginOwnSecondStep,
    confirmOwnSecondStep,
    endOwnSecondStep,
    renewOwnRecoveryCodes,
    passSecondStep,
    askForCode,
    signInWithCode,
  ],
  follows: identityFollows,
  mails: identityMails,
  timetable: identityJobs,
}
