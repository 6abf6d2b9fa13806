import { mailKind } from '../../platform/mail/letter.ts'

export const signInMail = mailKind('identity.sign-in', {
  nl: 'Inloggen',
  fr: 'Connexion',
  en: 'Signing in',
  de: 'Anmeldung',
})

export const passwordChangedMail = mailKind('identity.password-changed', {
  nl: 'Nieuw wachtwoord',
  fr: 'Nouveau mot de passe',
  en: 'New password',
  de: 'Neues Passwort',
})

export const linkDisownedMail = mailKind('identity.link-disowned', {
  nl: 'Link beëindigd',
  fr: 'Lien désactivé',
  en: 'Link ended',
  de: 'Link beendet',
})

export const secondStepOffMail = mailKind('identity.second-step-off', {
  nl: 'Tweede stap uitgezet',
  fr: 'Deuxième étape désactivée',
  en: 'Second step turned off',
  de: 'Zweiter Schritt ausgeschaltet',
})
