import type { Text } from './nl.ts'

export const en: Text = {
  window: (address) =>
    `Leidraad is ready. Open this link to begin. It works once, so share it with nobody:\n\n  ${address}`,
  title: 'Welcome to Leidraad',
  lead: 'With Leidraad you agree together how to use social media. First let us get to know you. It takes a minute.',
  you: 'You',
  name: 'Your name',
  email: 'Your e-mail address at work',
  emailHint: 'You sign in with it.',
  password: 'Choose a password',
  passwordHint:
    'At least 12 characters. Four words that you rarely see together are easy to remember.',
  organisation: 'Your organisation',
  organisationName: 'Name of the organisation',
  languages: 'Which languages do you work in?',
  languagesHint: 'The policy will be in each language that you choose. You can change this later.',
  start: 'Begin',
  next: 'Next come the logo, the values and the establishments; then we write your policy together. You can stop at any time and carry on later.',
  overTitle: 'This link no longer works',
  over: 'It has been used, it is too old, or a newer one has taken its place. Start Leidraad again on the server: a new link appears in the window.',
  faults: {
    personMissing: 'Fill in your name.',
    emailInvalid: 'This e-mail address is not complete. It looks like name@organisation.eu.',
    organisationMissing: 'Fill in the name of the organisation.',
    languageMissing: 'Choose at least one language.',
    passwordMissing: 'Choose a password.',
    passwordShort: 'This password is too short. Use at least 12 characters.',
    passwordLong: 'This password is too long. Keep it under 200 characters.',
    passwordSimple:
      'This password is easy to guess. Take a few words that you rarely see together.',
    passwordPersonal:
      'This password contains your name, your address or the name of your organisation. That is what others try first.',
    tooLong: 'This is too long. Make it shorter.',
    invalid: 'This is not right. Please check it.',
  },
}
