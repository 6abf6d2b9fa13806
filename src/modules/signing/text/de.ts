import type { Text } from './nl.ts'

export const de: Text = {
  documents: {
    everyone: 'unsere Social-Media-Richtlinie',
    corporate: 'die Richtlinie für unsere offiziellen Konten',
  },
  receiptFile: 'nachweis-social-media-richtlinie',
  mails: {
    greeting: (name) => `Guten Tag ${name},`,
    invitation: {
      subject: (document) => `Bitte lesen und unterzeichnen: ${document}`,
      lines: (document, due) => [
        `Hier ist ${document}: Regeln und Ratschläge, mit denen Sie unbesorgt posten können. Das Lesen dauert etwa vier Minuten.`,
        `Würden Sie sie bis zum ${due} lesen und unterzeichnen? Wenn Sie eine Frage haben, stellen Sie sie gern.`,
      ],
      button: 'Lesen und unterzeichnen',
    },
    reminder: {
      subject: (document) => `Zur Erinnerung: ${document}`,
      lines: (document, due) => [
        `Sie haben ${document} noch nicht unterzeichnet. Es geht auf dem Telefon und dauert nur einen Moment. Wir hatten bis zum ${due} darum gebeten; später ist es auch noch möglich.`,
      ],
      button: 'Lesen und unterzeichnen',
    },
    receipt: {
      subject: (document) => `Ihr Nachweis: ${document} unterzeichnet`,
      lines: (document, at) => [
        `Vielen Dank. Sie haben ${document} am ${at} unterzeichnet.`,
        'Ihr Nachweis liegt dieser E-Mail als PDF bei. Sie finden ihn auch jederzeit unter „Meine Nachweise“.',
      ],
    },
    personalLink:
      'Dieser Link ist persönlich und funktioniert ohne Passwort. Bitte leiten Sie ihn nicht weiter.',
    notYou: 'Diese E-Mail ist nicht für Sie bestimmt? Dann brauchen Sie nichts zu tun.',
  },
  identifiedBy: {
    'mail-link': 'mit einem persönlichen Link in einer E-Mail an die eigene Adresse',
    'handed-link': 'mit einem persönlichen Link, den die Administration übergab',
    'mail-code': 'mit einem Code in einer E-Mail an die eigene Adresse',
    'handed-code': 'mit einem Code, den die Administration übergab',
    password: 'mit einem Passwort',
    'password-totp': 'mit einem Passwort und einem Code vom eigenen Telefon',
  },
  identifiedAt: (by, at) => `Die unterzeichnende Person meldete sich ${by} an, am ${at}.`,
  reading: {
    sign: 'Unterzeichnen',
    partsLeft: 'Noch {n} von {total} Teilen',
    oneLeft: 'Noch ein Teil',
    finished: 'Sie haben alles gesehen',
    signedOn: (at) => `Sie haben dies am ${at} unterzeichnet. Vielen Dank.`,
    otherLanguage: 'Lesen auf',
  },
  signing: {
    title: 'Unterzeichnen',
    back: 'Zurück zum Text',
    meaning: (document, number) =>
      `Mit Ihrem Namen sagen Sie: Ich habe ${document}, Version ${number}, gelesen und halte mich an die Regeln darin. Ein Rat bleibt ein Rat.`,
    recorded:
      'Wir bewahren Ihren Namen und Ihre Personalnummer auf, den Zeitpunkt, welche Version und Sprache Sie gelesen haben und wie Sie sich angemeldet haben. Sie erhalten einen Nachweis.',
    name: 'Ihr Name',
    nameHint: (name) => `Geben Sie Ihren Namen ein, zum Beispiel ${name}.`,
    button: 'Ich unterzeichne',
    question:
      'Ist etwas unklar, oder sind Sie nicht einverstanden? Sprechen Sie zuerst darüber. Sie müssen jetzt nicht unterzeichnen.',
    contact: (name) => `Sie können sich an ${name} wenden.`,
  },
  done: {
    title: 'Vielen Dank',
    early: 'Ihre Unterschrift ist gespeichert.',
    late: 'Schön, dass Sie es noch getan haben. Ihre Unterschrift ist gespeichert.',
    mailed: 'Ihr Nachweis kommt auch per E-Mail.',
    download: 'Nachweis als PDF',
    home: 'Zum Anfang',
    already:
      'Sie hatten bereits unterzeichnet. Ihre Unterschrift ist sicher; Sie brauchen nichts mehr zu tun.',
  },
  proofs: {
    title: 'Meine Nachweise',
    intro:
      'Alles, was Sie unterzeichnet haben. Sie können jeden Nachweis jederzeit erneut herunterladen.',
    empty:
      'Sie haben noch nichts unterzeichnet. Sobald Sie es tun, finden Sie hier Ihren Nachweis.',
    version: (number) => `Version ${number}`,
    signedOn: (at) => `Unterzeichnet am ${at}`,
    receipt: 'Nachweis (PDF)',
    document: 'Was Sie gelesen haben (PDF)',
  },
  refused: {
    nameMissing: 'Geben Sie zum Unterzeichnen Ihren Namen ein.',
    nameTooLong: 'Dieser Name ist zu lang. Geben Sie nur Ihren Namen ein.',
    nameDiffers:
      'Das sieht nicht nach dem Namen aus, den wir von Ihnen kennen. Geben Sie bitte Ihren eigenen Namen ein. Ist er bei uns falsch? Bitten Sie Ihre Führungskraft, ihn berichtigen zu lassen.',
    alreadySigned: 'Sie hatten bereits unterzeichnet. Sie brauchen nichts mehr zu tun.',
    newerVersion:
      'Inzwischen gibt es eine neuere Version; diese brauchen Sie nicht mehr zu unterzeichnen. Die neue erscheint unter „Zu tun“, sobald Sie an der Reihe sind.',
    roundClosed: 'Diese Runde ist beendet. Sie brauchen nicht mehr zu unterzeichnen.',
    otherText:
      'Der Text, den Sie vor sich hatten, gilt nicht mehr. Bitte lesen Sie ihn noch einmal; Ihr Name steht noch da.',
    notIdentified:
      'Wir sind nicht sicher, wer Sie sind. Öffnen Sie den Link in Ihrer E-Mail bitte noch einmal.',
  },
}
