import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { NextStep } from './rules.ts'

/** What the button says, and what it asks. */
type Step = Record<NextStep, { text: string; button: string }>

const nl = {
  /** Before a page that takes a password. */
  first: {
    title: 'Eerst nog dit',
    lead: (roles: string) =>
      `Deze pagina hoort bij je rol: ${roles}. Zoals je nu bent aangemeld, telt die rol nog niet.`,
    forgotten: 'Wachtwoord vergeten? Vraag een code en kies een nieuw.',
    step: {
      choose: {
        text: 'Kies een wachtwoord. Daarna ga je meteen verder.',
        button: 'Kies een wachtwoord',
      },
      ask: {
        text: 'Vraag een code per e-mail. Daarna kies je een wachtwoord en ga je verder.',
        button: 'Vraag een code',
      },
      'sign-in': {
        text: 'Meld je aan met je wachtwoord. Daarna ga je meteen verder.',
        button: 'Meld je aan met je wachtwoord',
      },
    } as Step,
  },
  card: {
    title: (roles: string) => `Verder als ${roles}`,
  },
  mail: {
    given: {
      subject: (roles: string, organisation: string) => `Je bent nu ${roles} bij ${organisation}`,
      by: (name: string, roles: string) =>
        `${name} gaf je deze rol: ${roles}. Fijn dat je meedoet.`,
      house: (roles: string) => `Je hebt nu deze rol: ${roles}. Fijn dat je meedoet.`,
      how: 'Voor dit werk meld je je aan met een wachtwoord. Heb je er nog geen? Vraag dan met de knop een code aan dit adres, en kies daarna een wachtwoord. Dat duurt twee minuten.',
      button: 'Aan de slag',
      footnote: (organisation: string) =>
        `Had je dit niet verwacht? Vraag het aan wie bij ${organisation} met Leidraad werkt.`,
    },
    taken: {
      subject: (organisation: string) => `Je rol bij ${organisation} is veranderd`,
      by: (name: string) => `${name} heeft je rol in Leidraad veranderd.`,
      house: 'Je rol in Leidraad is veranderd.',
      still: (roles: string) => `Je hebt nu nog deze rol: ${roles}.`,
      none: 'Je hebt nu geen aparte rol meer. Je leest en ondertekent zoals iedereen.',
      thanks: 'Wat je deed, blijft bewaard. Dank je wel daarvoor.',
    },
  },
}
export type RoleText = typeof nl

/** What is said of roles: that one was given, and that it does not count yet. */
export const roleText: InEveryLanguage<RoleText> = {
  nl,
  fr: {
    first: {
      title: 'Encore une étape',
      lead: (roles) =>
        `Cette page relève de votre rôle : ${roles}. Avec votre connexion actuelle, ce rôle ne compte pas encore.`,
      forgotten: 'Mot de passe oublié ? Demandez un code et choisissez-en un nouveau.',
      step: {
        choose: {
          text: 'Choisissez un mot de passe. Vous continuez aussitôt après.',
          button: 'Choisir un mot de passe',
        },
        ask: {
          text: 'Demandez un code par e-mail. Vous choisissez ensuite un mot de passe et vous continuez.',
          button: 'Demander un code',
        },
        'sign-in': {
          text: 'Connectez-vous avec votre mot de passe. Vous continuez aussitôt après.',
          button: 'Se connecter avec le mot de passe',
        },
      },
    },
    card: {
      title: (roles) => `Continuer avec le rôle : ${roles}`,
    },
    mail: {
      given: {
        subject: (roles, organisation) => `Votre rôle chez ${organisation} : ${roles}`,
        by: (name, roles) => `${name} vous a attribué ce rôle : ${roles}. Merci de participer.`,
        house: (roles) => `Vous avez maintenant ce rôle : ${roles}. Merci de participer.`,
        how: 'Pour ce travail, vous vous connectez avec un mot de passe. Vous n’en avez pas encore ? Le bouton vous permet de demander un code à cette adresse, puis de choisir un mot de passe. Cela prend deux minutes.',
        button: 'Commencer',
        footnote: (organisation) =>
          `Vous ne vous y attendiez pas ? Posez la question à la personne qui utilise Leidraad chez ${organisation}.`,
      },
      taken: {
        subject: (organisation) => `Votre rôle chez ${organisation} a changé`,
        by: (name) => `${name} a modifié votre rôle dans Leidraad.`,
        house: 'Votre rôle dans Leidraad a changé.',
        still: (roles) => `Vous avez encore ce rôle : ${roles}.`,
        none: 'Vous n’avez plus de rôle particulier. Vous lisez et signez comme tout le monde.',
        thanks: 'Ce que vous avez fait est conservé. Merci pour votre aide.',
      },
    },
  },
  en: {
    first: {
      title: 'One thing first',
      lead: (roles) =>
        `This page belongs to your role: ${roles}. The way you are signed in now, that role does not count yet.`,
      forgotten: 'Forgotten your password? Ask for a code and choose a new one.',
      step: {
        choose: {
          text: 'Choose a password. You go straight on after that.',
          button: 'Choose a password',
        },
        ask: {
          text: 'Ask for a code by email. Then you choose a password and go on.',
          button: 'Ask for a code',
        },
        'sign-in': {
          text: 'Sign in with your password. You go straight on after that.',
          button: 'Sign in with your password',
        },
      },
    },
    card: {
      title: (roles) => `Go on in your role: ${roles}`,
    },
    mail: {
      given: {
        subject: (roles, organisation) => `Your role at ${organisation}: ${roles}`,
        by: (name, roles) =>
          `${name} gave you this role: ${roles}. It is good to have you on board.`,
        house: (roles) => `You now have this role: ${roles}. It is good to have you on board.`,
        how: 'For this work you sign in with a password. You have none yet? The button lets you ask for a code at this address, and then you choose a password. It takes two minutes.',
        button: 'Get started',
        footnote: (organisation) =>
          `You did not expect this? Ask whoever works with Leidraad at ${organisation}.`,
      },
      taken: {
        subject: (organisation) => `Your role at ${organisation} has changed`,
        by: (name) => `${name} has changed your role in Leidraad.`,
        house: 'Your role in Leidraad has changed.',
        still: (roles) => `You still have this role: ${roles}.`,
        none: 'You have no role of your own any more. You read and sign as everybody does.',
        thanks: 'What you did is kept. Thank you for that.',
      },
    },
  },
  de: {
    first: {
      title: 'Erst noch dies',
      lead: (roles) =>
        `Diese Seite gehört zu Ihrer Rolle: ${roles}. So wie Sie jetzt angemeldet sind, zählt diese Rolle noch nicht.`,
      forgotten: 'Passwort vergessen? Fordern Sie einen Code an, und wählen Sie ein neues.',
      step: {
        choose: {
          text: 'Wählen Sie ein Passwort. Danach geht es gleich weiter.',
          button: 'Passwort wählen',
        },
        ask: {
          text: 'Fordern Sie einen Code per E-Mail an. Danach wählen Sie ein Passwort, und es geht weiter.',
          button: 'Code anfordern',
        },
        'sign-in': {
          text: 'Melden Sie sich mit Ihrem Passwort an. Danach geht es gleich weiter.',
          button: 'Mit dem Passwort anmelden',
        },
      },
    },
    card: {
      title: (roles) => `Weiter in Ihrer Rolle: ${roles}`,
    },
    mail: {
      given: {
        subject: (roles, organisation) => `Ihre Rolle bei ${organisation}: ${roles}`,
        by: (name, roles) =>
          `${name} hat Ihnen diese Rolle gegeben: ${roles}. Schön, dass Sie mitmachen.`,
        house: (roles) => `Sie haben jetzt diese Rolle: ${roles}. Schön, dass Sie mitmachen.`,
        how: 'Für diese Arbeit melden Sie sich mit einem Passwort an. Sie haben noch keines? Mit der Schaltfläche fordern Sie einen Code an diese Adresse an und wählen danach ein Passwort. Das dauert zwei Minuten.',
        button: 'Loslegen',
        footnote: (organisation) =>
          `Haben Sie das nicht erwartet? Fragen Sie die Person, die bei ${organisation} mit Leidraad arbeitet.`,
      },
      taken: {
        subject: (organisation) => `Ihre Rolle bei ${organisation} hat sich geändert`,
        by: (name) => `${name} hat Ihre Rolle in Leidraad geändert.`,
        house: 'Ihre Rolle in Leidraad hat sich geändert.',
        still: (roles) => `Diese Rolle haben Sie weiterhin: ${roles}.`,
        none: 'Sie haben jetzt keine besondere Rolle mehr. Sie lesen und unterschreiben wie alle anderen.',
        thanks: 'Was Sie getan haben, bleibt erhalten. Vielen Dank dafür.',
      },
    },
  },
}
