import { waysIn } from '../../identity/index.ts'
import type { Text } from './nl.ts'

export const de: Text = {
  documents: {
    everyone: 'unsere Richtlinie für soziale Medien',
    corporate: 'die Richtlinie für unsere offiziellen Konten',
  },
  version: (document, number) =>
    `${document[0]?.toUpperCase()}${document.slice(1)}, Version ${number}`,
  behindLink: (version, due) =>
    `${version}, liegt für Sie bereit, zum Lesen und Unterschreiben, möglichst bis ${due}.`,
  receiptFile: 'nachweis-richtlinie-soziale-medien',
  mails: {
    greeting: (name) => `Guten Tag ${name},`,
    receipt: {
      subject: (document) => `Ihr Nachweis: ${document} unterschrieben`,
      lines: (document, at) => [
        `Vielen Dank. Sie haben ${document} am ${at} unterschrieben.`,
        'Ihr Nachweis liegt dieser E-Mail als PDF bei. Sie finden ihn auch jederzeit unter „Meine Nachweise“.',
      ],
    },
    notYou: 'Diese E-Mail ist nicht für Sie bestimmt? Dann brauchen Sie nichts zu tun.',
  },
  identifiedBy: waysIn.de,
  identifiedAt: (by, at) => `Wer unterschrieb, meldete sich ${by} an, am ${at}.`,
  addressChanged: (days) =>
    days === 0
      ? 'Die E-Mail-Adresse der unterzeichnenden Person war am selben Tag geändert worden.'
      : days === 1
        ? 'Die E-Mail-Adresse der unterzeichnenden Person war am Tag davor geändert worden.'
        : `Die E-Mail-Adresse der unterzeichnenden Person war ${days} Tage davor geändert worden.`,
  reading: {
    sign: 'Unterschreiben',
    partsLeft: 'Noch {n} von {total} Teilen',
    oneLeft: 'Noch ein Teil',
    finished: 'Sie haben alles gesehen',
    signedOn: (at) => `Sie haben dies am ${at} unterschrieben. Vielen Dank.`,
  },
  signing: {
    title: 'Unterschreiben',
    back: 'Zurück zum Text',
    meaning: (document, number) =>
      `Mit Ihrem Namen sagen Sie: Ich habe ${document}, Version ${number}, gelesen und weiß, welche Regeln gelten. Ein Rat bleibt ein Rat.`,
    recorded:
      'Wir bewahren Ihren Namen und Ihre Personalnummer auf, den Zeitpunkt, welche Version und Sprache Sie gelesen haben und wie Sie sich angemeldet haben. Sie erhalten einen Nachweis.',
    name: 'Ihr Name',
    nameHint: (name) => `Geben Sie Ihren Namen ein, zum Beispiel ${name}.`,
    button: 'Ich unterschreibe',
    question:
      'Ist etwas unklar, oder sind Sie nicht einverstanden? Sprechen Sie zuerst darüber. Sie müssen jetzt nicht unterschreiben.',
    contact: 'Wenden Sie sich an:',
  },
  done: {
    title: 'Vielen Dank',
    early: 'Ihre Unterschrift ist gespeichert.',
    late: 'Schön, dass Sie es noch getan haben. Ihre Unterschrift ist gespeichert.',
    mailed: 'Ihr Nachweis kommt auch per E-Mail.',
    keepCode:
      'Bewahren Sie Ihren Nachweis auf. Mit dem QR-Code darauf und diesem Code finden Sie ihn immer wieder, auch ohne E-Mail-Adresse:',
    download: 'Nachweis als PDF',
    home: 'Zum Anfang',
    already:
      'Sie haben bereits unterschrieben. Ihre Unterschrift ist gespeichert. Sie brauchen nichts mehr zu tun.',
  },
  proofs: {
    title: 'Meine Nachweise',
    intro:
      'Alles, was Sie unterschrieben haben. Sie können jeden Nachweis jederzeit erneut herunterladen.',
    empty:
      'Sie haben noch nichts unterschrieben. Sobald Sie es tun, finden Sie hier Ihren Nachweis.',
    version: (number) => `Version ${number}`,
    signedOn: (at) => `Unterschrieben am ${at}`,
    receipt: 'Nachweis (PDF)',
    document: 'Was Sie gelesen haben (PDF)',
  },
  proof: {
    title: 'Dieser Nachweis ist echt',
    lead: 'So ist es festgehalten. Vergleichen Sie es mit dem Nachweis, der Ihnen vorliegt.',
    person: 'Unterschrieben von',
    number: 'Personalnummer',
    typed: 'Als Unterschrift eingegeben',
    document: 'Dokument',
    language: 'Gelesen auf',
    signedAt: 'Unterschrieben am',
    dueOn: 'Erbeten bis',
    identified: 'Wie die Person erkannt wurde',
    html: 'Fingerabdruck des Textes (SHA-256)',
    pdf: 'Fingerabdruck des PDF (SHA-256)',
    id: 'Nummer des Nachweises',
    falsified: {
      title: 'Hier stimmt etwas nicht',
      lead: 'Was hier aufbewahrt ist, ist nicht das, was unterschrieben wurde. Etwas wurde außerhalb von Leidraad geändert. Deshalb stellen wir darüber keinen Nachweis aus.',
      report: (name) =>
        `Bitte melden Sie es ${name}. Bewahren Sie einen Nachweis auf, den Sie schon hatten.`,
    },
  },
  record: {
    title: 'Dieser Nachweis ist hier verzeichnet',
    lead: 'Die Nummer dieses Nachweises gehört zu einer Unterschrift, die hier aufbewahrt wird und nicht verändert wurde. Mehr sagen wir nicht: Wer was unterschrieb, gehört dieser Person.',
    unknown: 'Diesen Nachweis kennen wir nicht',
    unknownLead:
      'Unter dieser Nummer ist hier keine Unterschrift aufbewahrt. Prüfen Sie, ob die Adresse vollständig ist, oder fragen Sie, wer Ihnen den Nachweis gab.',
    mine: 'Ist das Ihr Nachweis?',
    mineLead:
      'Mit dem Code auf Ihrem Nachweis finden Sie wieder, was Sie gelesen haben, und den Nachweis selbst.',
    code: 'Code Ihres Nachweises',
    codeHint: 'Acht Zeichen, zum Beispiel 7KQ4-M2XD.',
    open: 'Wiederfinden',
    wrong: 'Dieser Code gehört nicht zu diesem Nachweis. Geben Sie ihn noch einmal ein.',
    yours: 'Ihr Nachweis und was Sie gelesen haben',
  },
  refused: {
    invalid: 'Etwas stimmt nicht. Lesen Sie den Text noch einmal, und versuchen Sie es erneut.',
    nameMissing: 'Geben Sie zum Unterschreiben Ihren Namen ein.',
    nameTooLong: 'Dieser Name ist zu lang. Geben Sie nur Ihren Namen ein.',
    nameDiffers:
      'Das sieht nicht nach dem Namen aus, den wir von Ihnen kennen. Geben Sie bitte Ihren eigenen Namen ein. Ist er bei uns falsch? Bitten Sie Ihre Führungskraft, ihn berichtigen zu lassen.',
    alreadySigned: 'Sie haben bereits unterschrieben. Sie brauchen nichts mehr zu tun.',
    newerVersion:
      'Inzwischen gibt es eine neuere Version; diese brauchen Sie nicht mehr zu unterschreiben. Die neue erscheint unter „Zu erledigen“, sobald Sie an der Reihe sind.',
    notNeeded: 'Das brauchen Sie nicht mehr zu unterschreiben.',
    roundClosed: 'Diese Runde ist beendet. Sie brauchen nicht mehr zu unterschreiben.',
    otherText:
      'Der Text, den Sie vor sich hatten, gilt nicht mehr. Bitte lesen Sie ihn noch einmal; Ihr Name steht noch da.',
    notIdentified:
      'Wir sind nicht sicher, wer Sie sind. Öffnen Sie den Link in Ihrer E-Mail bitte noch einmal.',
  },
}
