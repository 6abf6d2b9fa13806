import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  secondStep: {
    title: 'Tweede stap',
    text: 'Staat aan. Zet hem uit als deze persoon zowel de telefoon als de herstelcodes kwijt is.',
    button: 'Uitzetten',
    pageTitle: (name: string) => `Tweede stap van ${name} uitzetten`,
    sure: 'Doe dit alleen als je zeker weet dat de vraag van deze persoon zelf komt. Bel even, of loop langs.',
    happens: 'Dit gebeurt er',
    list: (name: string) => [
      `De app en de herstelcodes van ${name} werken niet meer.`,
      `${name} wordt overal afgemeld, en meldt zich weer aan met alleen het wachtwoord.`,
      `${name} krijgt een e-mail, en in de geschiedenis staat dat jij dit deed.`,
    ],
    after: 'Vraag deze persoon om de tweede stap daarna weer aan te zetten.',
    isOff: 'De tweede stap staat uit.',
  },
  wayIn: {
    choosing: 'Je kiest meteen een nieuw wachtwoord.',
    ownPage: 'Je komt op je eigen pagina.',
    title: 'Link om binnen te komen',
    text: 'Voor wie niet bij de eigen e-mails kan. De link werkt één keer, een half uur lang.',
    button: 'Link geven',
    pageTitle: (name: string) => `Link voor ${name}`,
    lead: 'Geef deze link alleen aan deze persoon zelf, en zo dat niemand anders hem ziet.',
    withPassword:
      'Met de link komt deze persoon binnen om te lezen en te ondertekenen. Een wachtwoord vervangen kan er niet mee.',
    withoutPassword: 'Met de link komt deze persoon binnen en kiest een eerste wachtwoord.',
    recorded:
      'Wie met deze link ondertekent, krijgt in het bewijs erbij dat de link via een beheerder ging.',
    make: 'Maak de link',
    qr: 'QR-code met de link',
    back: (name: string) => `Terug naar ${name}`,
  },
  mail: {
    ended: {
      subject: 'Je tweede stap is uitgezet',
      lines: [
        'Een eigenaar heeft de tweede stap bij je account uitgezet. Je bent overal afgemeld, en je meldt je nu aan met alleen je wachtwoord.',
        'Zet de tweede stap daarna weer aan, bij “Jouw toegang”.',
      ],
    },
    given: {
      subject: 'Je toegang is opnieuw ingesteld',
      lines: [
        'Iemand met toegang tot de server heeft een link gemaakt waarmee je een nieuw wachtwoord kiest. Je oude wachtwoord en je tweede stap werken niet meer, en je bent overal afgemeld.',
      ],
    },
    handed: {
      subject: 'Er is een link voor jou gemaakt',
      lines: [
        'Een eigenaar heeft een link gemaakt waarmee jij één keer binnenkomt. Hij werkt een half uur.',
      ],
    },
    footnote: 'Weet je hier niets van? Vertel het meteen aan je beheerder.',
  },
  wrong: { invalid: 'Dat konden we niet lezen. Kijk de pagina na en probeer het nog eens.' },
}
export type AccessText = typeof nl

/** How an owner, or whoever has the machine in hand, helps somebody back in. */
export const accessText: InEveryLanguage<AccessText> = {
  nl,
  fr: {
    secondStep: {
      title: 'Deuxième étape',
      text: 'Activée. Désactivez-la si cette personne a perdu son téléphone ainsi que ses codes de secours.',
      button: 'Désactiver',
      pageTitle: (name) => `Désactiver la deuxième étape de ${name}`,
      sure: 'Faites-le seulement si vous êtes sûr(e) que la demande vient de la personne elle-même. Appelez-la, ou passez la voir.',
      happens: 'Voici ce qui se passe',
      list: (name) => [
        `L’application et les codes de secours de ${name} ne fonctionnent plus.`,
        `${name} est déconnecté(e) partout, et se reconnecte avec le seul mot de passe.`,
        `${name} reçoit un e-mail, et l’historique indique que vous l’avez fait.`,
      ],
      after: 'Demandez ensuite à cette personne de réactiver la deuxième étape.',
      isOff: 'La deuxième étape est désactivée.',
    },
    wayIn: {
      choosing: 'Vous choisissez aussitôt un nouveau mot de passe.',
      ownPage: 'Vous arrivez sur votre propre page.',
      title: 'Lien pour entrer',
      text: 'Pour les personnes qui n’ont pas accès à leurs e-mails. Le lien fonctionne une fois, pendant une demi-heure.',
      button: 'Remettre un lien',
      pageTitle: (name) => `Lien pour ${name}`,
      lead: 'Remettez ce lien à cette personne seulement, de façon que nul autre ne le voie.',
      withPassword:
        'Avec ce lien, la personne entre pour lire et signer. Il ne permet pas de remplacer un mot de passe.',
      withoutPassword: 'Avec ce lien, la personne entre et choisit un premier mot de passe.',
      recorded:
        'Quand une personne signe avec ce lien, sa preuve indique que le lien est passé par un administrateur.',
      make: 'Créer le lien',
      qr: 'Code QR avec le lien',
      back: (name) => `Retour à ${name}`,
    },
    mail: {
      ended: {
        subject: 'Votre deuxième étape a été désactivée',
        lines: [
          'Un propriétaire a désactivé la deuxième étape de votre compte. Vous êtes déconnecté(e) partout, et vous vous connectez désormais avec votre seul mot de passe.',
          'Réactivez ensuite la deuxième étape, sous « Votre accès ».',
        ],
      },
      given: {
        subject: 'Votre accès a été réinitialisé',
        lines: [
          'Une personne ayant accès au serveur a créé un lien avec lequel vous choisissez un nouveau mot de passe. Votre ancien mot de passe et votre deuxième étape ne fonctionnent plus, et vous êtes déconnecté(e) partout.',
        ],
      },
      handed: {
        subject: 'Un lien a été créé pour vous',
        lines: [
          'Un propriétaire a créé un lien avec lequel vous entrez une seule fois. Il fonctionne pendant une demi-heure.',
        ],
      },
      footnote: 'Vous n’êtes pas au courant ? Dites-le tout de suite à votre administrateur.',
    },
    wrong: { invalid: 'Nous n’avons pas pu lire cela. Vérifiez la page et réessayez.' },
  },
  en: {
    secondStep: {
      title: 'Second step',
      text: 'It is on. Turn it off if this person has lost both the phone and the recovery codes.',
      button: 'Turn off',
      pageTitle: (name) => `Turn off the second step of ${name}`,
      sure: 'Do this only if you are sure that the person asked for it. Call, or walk over.',
      happens: 'This is what happens',
      list: (name) => [
        `The app and the recovery codes of ${name} stop working.`,
        `${name} is signed out everywhere, and signs in again with the password alone.`,
        `${name} gets an email, and the history says that you did this.`,
      ],
      after: 'Ask this person to turn the second step on again afterwards.',
      isOff: 'The second step is off.',
    },
    wayIn: {
      choosing: 'You choose a new password straight away.',
      ownPage: 'You come to your own page.',
      title: 'Link to come in',
      text: 'For somebody who cannot reach their email. The link works once, for half an hour.',
      button: 'Hand over a link',
      pageTitle: (name) => `Link for ${name}`,
      lead: 'Give this link to this person alone, and so that nobody else sees it.',
      withPassword:
        'With the link this person comes in to read and to sign. It cannot replace a password.',
      withoutPassword: 'With the link this person comes in and chooses a first password.',
      recorded:
        'If somebody signs with this link, the proof says that an administrator handed it over.',
      make: 'Make the link',
      qr: 'QR code with the link',
      back: (name) => `Back to ${name}`,
    },
    mail: {
      ended: {
        subject: 'Your second step was turned off',
        lines: [
          'An owner has turned off the second step of your account. You are signed out everywhere, and you now sign in with your password alone.',
          'Turn the second step on again afterwards, at “Your access”.',
        ],
      },
      given: {
        subject: 'Your access has been reset',
        lines: [
          'Somebody with access to the server has made a link with which you choose a new password. Your old password and your second step no longer work, and you are signed out everywhere.',
        ],
      },
      handed: {
        subject: 'A link was made for you',
        lines: ['An owner has made a link with which you come in once. It works for half an hour.'],
      },
      footnote: 'You know nothing of this? Tell your administrator at once.',
    },
    wrong: { invalid: 'We could not read that. Look at the page and try again.' },
  },
  de: {
    secondStep: {
      title: 'Zweiter Schritt',
      text: 'Ist eingeschaltet. Schalten Sie ihn aus, wenn diese Person ihr Telefon und ihre Ersatzcodes verloren hat.',
      button: 'Ausschalten',
      pageTitle: (name) => `Zweiten Schritt von ${name} ausschalten`,
      sure: 'Tun Sie das nur, wenn Sie sicher sind, dass die Bitte von der Person selbst kommt. Rufen Sie an, oder gehen Sie vorbei.',
      happens: 'Das geschieht',
      list: (name) => [
        `Die App und die Ersatzcodes von ${name} gelten nicht mehr.`,
        `${name} wird überall abgemeldet und meldet sich wieder nur mit dem Passwort an.`,
        `${name} bekommt eine E-Mail, und im Verlauf steht, dass Sie es waren.`,
      ],
      after: 'Bitten Sie diese Person, den zweiten Schritt danach wieder einzuschalten.',
      isOff: 'Der zweite Schritt ist ausgeschaltet.',
    },
    wayIn: {
      choosing: 'Sie wählen gleich ein neues Passwort.',
      ownPage: 'Sie kommen auf Ihre eigene Seite.',
      title: 'Link zum Hereinkommen',
      text: 'Für Personen, die ihre E-Mails nicht erreichen. Der Link gilt einmal, eine halbe Stunde lang.',
      button: 'Link übergeben',
      pageTitle: (name) => `Link für ${name}`,
      lead: 'Geben Sie diesen Link nur dieser Person selbst, und so, dass ihn sonst niemand sieht.',
      withPassword:
        'Mit dem Link kommt diese Person herein, um zu lesen und zu unterschreiben. Ein Passwort ersetzen kann sie damit nicht.',
      withoutPassword: 'Mit dem Link kommt diese Person herein und wählt ein erstes Passwort.',
      recorded:
        'Wer mit diesem Link unterschreibt, bei dem steht im Nachweis, dass der Link über die Administration ging.',
      make: 'Link erstellen',
      qr: 'QR-Code mit dem Link',
      back: (name) => `Zurück zu ${name}`,
    },
    mail: {
      ended: {
        subject: 'Ihr zweiter Schritt wurde ausgeschaltet',
        lines: [
          'Ein Inhaber hat den zweiten Schritt Ihres Kontos ausgeschaltet. Sie sind überall abgemeldet und melden sich jetzt nur mit Ihrem Passwort an.',
          'Schalten Sie den zweiten Schritt danach wieder ein, unter „Ihr Zugang“.',
        ],
      },
      given: {
        subject: 'Ihr Zugang wurde neu eingerichtet',
        lines: [
          'Jemand mit Zugang zum Server hat einen Link erstellt, mit dem Sie ein neues Passwort wählen. Ihr altes Passwort und Ihr zweiter Schritt gelten nicht mehr, und Sie sind überall abgemeldet.',
        ],
      },
      handed: {
        subject: 'Für Sie wurde ein Link erstellt',
        lines: [
          'Ein Inhaber hat einen Link erstellt, mit dem Sie einmal hereinkommen. Er gilt eine halbe Stunde.',
        ],
      },
      footnote: 'Sie wissen nichts davon? Sagen Sie es sofort Ihrer Administration.',
    },
    wrong: {
      invalid:
        'Das konnten wir nicht lesen. Sehen Sie die Seite durch und versuchen Sie es erneut.',
    },
  },
}
