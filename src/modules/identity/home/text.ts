import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  title: 'Tweede stap bij het aanmelden aanzetten',
  text: 'Met een code van je telefoon is je account veilig, ook als iemand je wachtwoord kent',
}

/** What makes signing in safer, for whoever came with a password alone. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    title: 'Activer la deuxième étape de connexion',
    text: 'Un code de votre téléphone protège votre compte, même si quelqu’un connaît votre mot de passe',
  },
  en: {
    title: 'Turn on the second step of signing in',
    text: 'A code from your phone keeps your account safe, even if somebody knows your password',
  },
  de: {
    title: 'Den zweiten Schritt der Anmeldung einschalten',
    text: 'Ein Code von Ihrem Telefon schützt Ihr Konto, auch wenn jemand Ihr Passwort kennt',
  },
}
