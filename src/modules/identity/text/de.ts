import type { Text } from './nl.ts'

export const de: Text = {
  signIn: {
    title: 'Anmelden',
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail mit einem Code und einer Schaltfläche. Ein Passwort brauchen Sie nicht.',
    leadNoServer:
      'Geben Sie Ihre E-Mail-Adresse ein. Leidraad kann hier noch keine E-Mails senden: Bitten Sie die Person, die Leidraad bei Ihnen betreut, um den Code.',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Die Adresse, die Ihre Organisation von Ihnen kennt.',
    button: 'Code zusenden',
    withPassword: 'Mit Passwort anmelden',
    noMail:
      'Haben Sie keine E-Mail-Adresse Ihrer Organisation? Bitten Sie die Stelle, die die Richtlinie betreut, um einen Link. Haben Sie schon unterschrieben? Scannen Sie den QR-Code auf Ihrem Nachweis.',
    already: (name) => `Sie sind als ${name} angemeldet.`,
    goOn: 'Weiter',
    signedOut: 'Sie sind abgemeldet. Bis zum nächsten Mal.',
    stay: 'Auf diesem Gerät angemeldet bleiben',
  },
  code: {
    title: 'Sehen Sie in Ihren E-Mails nach',
    lead: 'Wir haben einen Code geschickt, falls wir diese Adresse kennen. Meist ist er innerhalb einer Minute da. Sehen Sie auch im Spam-Ordner nach.',
    code: 'Der Code aus der E-Mail',
    button: 'Weiter',
    again: 'Neuen Code anfordern',
    later: (minutes) =>
      minutes === 1
        ? 'Für diese Adresse wurde gerade schon ein Code angefordert. Wenn wir die Adresse kennen, geht die nächste E-Mail in einer Minute ab. Lassen Sie diese Seite offen.'
        : `Für diese Adresse wurde gerade schon ein Code angefordert. Wenn wir die Adresse kennen, geht die nächste E-Mail in ${minutes} Minuten ab. Lassen Sie diese Seite offen.`,
    noServerTitle: 'Bitten Sie um Ihren Code',
    noServer:
      'Leidraad kann hier noch keine E-Mails senden. Bitten Sie die Person, die Leidraad bei Ihnen betreut, um Ihren Code, und lassen Sie diese Seite offen.',
    noServerOwner:
      'Sie betreuen Leidraad selbst? Dieser Befehl auf dem Server gibt Ihnen einen Link:',
  },
  password: {
    title: 'Mit Passwort anmelden',
    lead: 'Für alle, die Leidraad betreuen. Sie möchten nur lesen oder unterschreiben? Dann genügt ein Code.',
    email: 'Ihre E-Mail-Adresse',
    password: 'Ihr Passwort',
    button: 'Anmelden',
    withCode: 'Mit einem Code anmelden',
    forgotten: 'Passwort vergessen oder noch kein Passwort?',
    forgottenHow: 'Fordern Sie einen Code an. Danach wählen Sie ein neues Passwort.',
  },
  secondStep: {
    title: 'Noch ein Schritt',
    code: 'Der Code aus Ihrer App',
    hint: 'Sechs Ziffern. Sie haben Ihr Telefon nicht dabei? Geben Sie einen Ihrer Ersatzcodes ein.',
    button: 'Weiter',
    again: 'Neu beginnen',
  },
  proof: {
    title: 'Sind Sie es noch?',
    lead: 'Für diesen Schritt fragen wir Sie noch einmal nach Ihrem Passwort. Ihre Eingaben bleiben erhalten.',
    leadCode:
      'Für diesen Schritt brauchen wir einen Code aus Ihrer App. Ihre Eingaben bleiben erhalten.',
    button: 'Weiter',
  },
  link: {
    title: 'Willkommen',
    from: (organisation) => `Dieser Link kommt von ${organisation} und ist nur für Sie bestimmt.`,
    toOpen: 'Sie kommen zu der Seite, um die es in Ihrer E-Mail ging.',
    button: 'Weiter',
    notYou: 'Dieser Link ist nicht für Sie? Es ist noch nichts geschehen.',
    notMine: 'Dieser Link ist nicht für mich',
    notMineLead:
      'Sind Sie mit einem Link hier, der für jemand anderen ist? Dann beenden wir ihn, für alle.',
    notMineSure: 'Dieser Link war nicht für mich bestimmt',
    notMineEnd: 'Link beenden',
    notMineUnsure: 'Setzen Sie zuerst das Häkchen. Dann wissen wir, dass ein Mensch es sagt.',
    disownedTitle: 'Danke für den Hinweis',
    disowned:
      'Dieser Link funktioniert nicht mehr, für niemanden. Wir geben der Person Bescheid, für die er bestimmt war. Mehr brauchen Sie nicht zu tun.',
    otherTitle: 'Mit diesem Link weiter?',
    other: (current) =>
      `Auf diesem Gerät ist ${current} angemeldet. Dieser Link ist für jemand anderen. Wenn Sie weitergehen, wird ${current} hier abgemeldet.`,
    stay: (current) => `${current} bleiben`,
  },
  linkOver: {
    title: 'Dieser Link funktioniert nicht mehr',
    lead: 'Die Links in unseren E-Mails gelten nur eine Zeit lang, manche nur einmal. Das ist sicherer. Geben Sie Ihre E-Mail-Adresse ein, dann erhalten Sie sofort einen neuen. Ist die Seite noch offen, auf der Sie einen Code angefordert haben? Dann geben Sie dort den Code aus der E-Mail ein; er gilt noch.',
  },
  tooOften: {
    title: 'Einen Moment bitte',
    lead: (minutes) =>
      minutes === 1
        ? 'Es gab in kurzer Zeit zu viele Versuche. In einer Minute geht es wieder.'
        : `Es gab in kurzer Zeit zu viele Versuche. In ${minutes} Minuten geht es wieder.`,
    leadHours: (hours) =>
      hours === 1
        ? 'Es gab heute zu viele Versuche. In einer Stunde geht es wieder.'
        : `Es gab heute zu viele Versuche. In ${hours} Stunden geht es wieder.`,
    mails:
      'Sie haben schon eine E-Mail von uns? Die Schaltfläche darin funktioniert eine Viertelstunde lang.',
    back: 'Zurück zur Anmeldung',
  },
  security: {
    title: 'Ihr Zugang',
    lead: 'Hier legen Sie fest, wie Sie sich anmelden.',
    password: 'Passwort',
    hasPassword: 'Sie haben ein Passwort.',
    noPassword:
      'Sie haben noch kein Passwort. Sie brauchen eines, um Leidraad für Ihre Organisation zu betreuen.',
    choose: 'Passwort wählen',
    change: 'Passwort ändern',
    secondStep: 'Zweiter Schritt',
    isOn: 'Eingeschaltet. Nach Ihrem Passwort fragen wir nach einem Code aus Ihrer App.',
    isOff:
      'Ausgeschaltet. Mit einem zweiten Schritt kommt niemand allein mit Ihrem Passwort hinein.',
    needsPassword: 'Melden Sie sich mit Ihrem Passwort an, um den zweiten Schritt zu ändern.',
    recovery: 'Ersatzcodes',
    codesLeft: (count) =>
      count === 0
        ? 'Sie haben keine Ersatzcodes mehr. Erstellen Sie neue.'
        : count === 1
          ? 'Sie haben noch einen Ersatzcode.'
          : `Sie haben noch ${count} Ersatzcodes.`,
    short: {
      change: 'Ändern',
      choose: 'Wählen',
      turnOn: 'Einschalten',
      turnOff: 'Ausschalten',
      renew: 'Neue Codes',
      view: 'Ansehen',
      signIn: 'Anmelden',
    },
    devices: 'Ihre Geräte',
    devicesText: 'Sehen Sie, wo Sie angemeldet sind, und melden Sie sich dort ab.',
    notMine: 'Sind Sie das nicht?',
    notMineText:
      'Sind Sie über einen Link hier, der für jemand anderen ist? Dann beenden wir diesen Link.',
    notMineButton: 'Das bin ich nicht',
    done: {
      password: 'Ihr Passwort ist gespeichert. Auf Ihren anderen Geräten sind Sie abgemeldet.',
      'second-step-off': 'Der zweite Schritt ist ausgeschaltet.',
    },
  },
  choose: {
    title: 'Passwort wählen',
    current: 'Ihr jetziges Passwort',
    password: 'Ihr neues Passwort',
    hint: 'Mindestens 12 Zeichen. Ein paar Wörter hintereinander sind stark und gut zu merken.',
    fresh:
      'Sie haben gerade mit einem Code gezeigt, wer Sie sind. Ihr altes Passwort brauchen wir deshalb nicht.',
    button: 'Passwort speichern',
    after: 'Auf Ihren anderen Geräten werden Sie abgemeldet.',
    none: 'Bevor Sie ein Passwort wählen, müssen wir sicher sein, dass Sie es sind. Fordern Sie deshalb zuerst einen Code per E-Mail an.',
    ask: 'Code anfordern',
  },
  setUp: {
    title: 'Zweiten Schritt einschalten',
    lead: 'Sie brauchen eine App, die Codes erzeugt, zum Beispiel die Passwort-App Ihres Telefons.',
    begin: 'Beginnen',
    scan: 'Scannen Sie diesen Code mit Ihrer App.',
    picture: 'QR-Code für Ihre App',
    type: 'Das klappt nicht? Geben Sie diesen Schlüssel in Ihre App ein:',
    code: 'Geben Sie die sechs Ziffern ein, die Ihre App jetzt zeigt',
    button: 'Einschalten',
    another: 'Anderen Code erstellen',
  },
  turnOff: {
    title: 'Zweiten Schritt ausschalten',
    lead: 'Danach genügt Ihr Passwort allein. Geben Sie einen Code aus Ihrer App oder einen Ersatzcode ein.',
    code: 'Code',
    button: 'Ausschalten',
  },
  recovery: {
    title: 'Neue Ersatzcodes erstellen',
    lead: 'Ihre alten Ersatzcodes gelten danach nicht mehr. Geben Sie einen Code aus Ihrer App ein.',
    code: 'Der Code aus Ihrer App',
    button: 'Neue Codes erstellen',
    shownTitle: 'Ihre Ersatzcodes',
    shown:
      'Bewahren Sie diese Codes an einem sicheren Ort auf, nicht auf Ihrem Telefon. Mit jedem Code kommen Sie einmal ohne Ihre App hinein. Wir zeigen sie nur dieses eine Mal.',
    isOn: 'Der zweite Schritt ist eingeschaltet.',
    download: 'Als Text speichern',
    file: 'ersatzcodes',
    fileHead: (organisation) => `Ersatzcodes für Leidraad, ${organisation}`,
    goOn: 'Ich habe sie aufbewahrt',
  },
  devices: {
    title: 'Ihre Geräte',
    lead: 'Hier sind Sie angemeldet. Eines davon kennen Sie nicht? Melden Sie es ab.',
    onlyThis:
      'Sie sind über einen Link gekommen. Deshalb sehen Sie hier nur dieses Gerät. Melden Sie sich mit einem Code an, um alle zu sehen.',
    on: (browser, system) =>
      browser && system ? `${browser} auf ${system}` : browser || system || 'Unbekanntes Gerät',
    since: (first, last) => `Angemeldet am ${first}. Zuletzt gesehen am ${last}.`,
    this: 'Dieses Gerät',
    end: 'Abmelden',
    endLabel: (device) => `${device} abmelden`,
    endOthers: 'Alle anderen Geräte abmelden',
    done: {
      ended: 'Das Gerät ist abgemeldet.',
      others: 'Ihre anderen Geräte sind abgemeldet.',
    },
  },
  mails: {
    greeting: (firstName) => `Guten Tag, ${firstName},`,
    signIn: {
      subject: (organisation, code) => `${code} ist Ihr Code für ${organisation}`,
      lines: [
        'Geben Sie diesen Code dort ein, wo Sie ihn angefordert haben. Oder nutzen Sie die Schaltfläche; sie funktioniert auch auf einem anderen Gerät.',
      ],
      button: 'Anmelden',
      footnotes: [
        'Code und Schaltfläche funktionieren einmal, eine Viertelstunde lang. Geben Sie den Code an niemanden weiter, auch nicht im Kollegenkreis.',
        'Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun.',
      ],
    },
    passwordChanged: {
      subject: 'Ihr Passwort wurde geändert',
      lines: [
        'Ihr Passwort für Leidraad wurde soeben geändert. Auf Ihren anderen Geräten sind Sie abgemeldet.',
      ],
    },
    secondStepOff: {
      subject: 'Der zweite Schritt ist ausgeschaltet',
      lines: [
        'Der zweite Schritt der Anmeldung wurde soeben ausgeschaltet. Ihr Passwort allein genügt jetzt.',
      ],
    },
    linkDisowned: {
      subject: 'Ein Link für Sie funktioniert nicht mehr',
      lines: [
        'Jemand hat einen Link geöffnet, der für Sie bestimmt war, und uns gesagt, dass er nicht für ihn ist. Dieser Link funktioniert nicht mehr. Sie können gern einen neuen anfordern: Melden Sie sich mit Ihrer E-Mail-Adresse an.',
      ],
    },
    warningFootnote:
      'Das waren nicht Sie? Fordern Sie einen Code an, wählen Sie ein neues Passwort und sagen Sie es Ihrer Administration.',
  },
  wrong: {
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    emailWrong:
      'Diese E-Mail-Adresse ist nicht vollständig. Richtig wäre zum Beispiel name@beispiel.de.',
    codeMissing: 'Geben Sie den Code ein.',
    codeWrong:
      'Dieser Code stimmt nicht oder wurde schon benutzt. Prüfen Sie ihn oder warten Sie auf den nächsten.',
    mailCodeWrong:
      'Dieser Code stimmt nicht. Sehen Sie noch einmal in der neuesten E-Mail von uns nach.',
    askAgain: 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
    startAgain:
      'Das hat zu lange gedauert, oder es wurde zu oft ein falscher Code eingegeben. Bitte beginnen Sie neu.',
    notRecognised: 'Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfen Sie beides.',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    proofMissing: 'Füllen Sie dieses Feld aus.',
    proofWrong: 'Das stimmt nicht. Versuchen Sie es noch einmal.',
    currentWrong: 'Das ist nicht Ihr jetziges Passwort.',
    passwordShort: 'Dieses Passwort ist zu kurz. Verwenden Sie mindestens 12 Zeichen.',
    passwordLong: 'Dieses Passwort ist zu lang. Bleiben Sie unter 200 Zeichen.',
    passwordSimple:
      'Dieses Passwort ist leicht zu erraten. Wählen Sie ein paar Wörter, die selten zusammenstehen.',
    passwordPersonal:
      'Dieses Passwort enthält Ihren Namen, Ihre Adresse oder den Namen Ihrer Organisation. Das probieren andere zuerst.',
    signInAgain:
      'Fordern Sie zuerst einen Code per E-Mail an; dann können Sie ein Passwort wählen.',
    alreadyOn: 'Der zweite Schritt ist schon eingeschaltet.',
    notBegun: 'Scannen Sie zuerst den Code mit Ihrer App.',
    linkOver: 'Dieser Link funktioniert nicht mehr. Fordern Sie einen neuen an.',
    someoneElse:
      'Auf diesem Gerät ist jemand anderes angemeldet. Wählen Sie zuerst, ob Sie als die Person dieses Links weitergehen.',
    invalid: 'Das konnten wir nicht lesen. Prüfen Sie es und versuchen Sie es noch einmal.',
  },
}
