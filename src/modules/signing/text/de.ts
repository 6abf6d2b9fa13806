import { waysIn } from '../../identity/index.ts'
import type { Text } from './nl.ts'

export const de: Text = {
  documents: {
    everyone: 'unsere Richtlinie für soziale Medien',
    corporate: 'die Richtlinie für unsere offiziellen Konten',
  },
  receiptFile: 'nachweis-richtlinie-soziale-medien',
  mails: {
    greeting: (name) => `Guten Tag ${name},`,
    invitation: {
      subject: (document) => `Bitte lesen und unterschreiben: ${document}`,
      lines: (document, due) => [
        `Hier ist ${document}: Regeln und Ratschläge, mit denen Sie unbesorgt posten können. Das Lesen dauert etwa vier Minuten.`,
        `Würden Sie sie bis zum ${due} lesen und unterschreiben? Wenn Sie eine Frage haben, stellen Sie sie gern.`,
      ],
      button: 'Lesen und unterschreiben',
    },
    reminder: {
      subject: (document) => `Zur Erinnerung: ${document}`,
      lines: (document, due) => [
        `Sie haben ${document} noch nicht unterschrieben. Es geht auf dem Telefon und dauert nur einen Moment. Wir hatten bis zum ${due} darum gebeten; später ist es auch noch möglich.`,
      ],
      button: 'Lesen und unterschreiben',
    },
    receipt: {
      subject: (document) => `Ihr Nachweis: ${document} unterschrieben`,
      lines: (document, at) => [
        `Vielen Dank. Sie haben ${document} am ${at} unterschrieben.`,
        'Ihr Nachweis liegt dieser E-Mail als PDF bei. Sie finden ihn auch jederzeit unter „Meine Nachweise“.',
      ],
    },
    personalLink:
      'Dieser Link ist persönlich und funktioniert ohne Passwort. Bitte leiten Sie ihn nicht weiter.',
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
    otherLanguage: 'Lesen auf',
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
      'Sie hatten bereits unterschrieben. Ihre Unterschrift ist sicher; Sie brauchen nichts mehr zu tun.',
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
  handed: {
    refused: {
      noHanding:
        'Wer eine E-Mail-Adresse hat, bekommt den Link dorthin. Und wer schon unterschrieben hat oder nicht mehr gefragt ist, braucht keinen Link.',
      invalid: 'Hier stimmt etwas nicht. Bitte prüfen Sie das.',
    },
    make: 'Link geben',
    title: (name) => `Link für ${name}`,
    lead: 'Lassen Sie den Code mit einem Telefon scannen, oder geben Sie den Link weiter. Er ist persönlich und funktioniert 60 Tage lang ohne Passwort.',
    recorded: 'Bei der Unterschrift wird vermerkt, dass die Administration den Link übergab.',
    qr: 'Code zum Scannen',
    back: 'Zurück zur Liste',
  },
  rounds: {
    title: 'Unterschriften',
    lead: 'Wer um eine Unterschrift gebeten wurde, und wer schon unterschrieben hat.',
    open: 'Neue Runde starten',
    empty: 'Noch läuft keine Runde',
    emptyText:
      'Mit einer Runde bitten Sie darum, die Richtlinie zu lesen und zu unterschreiben. Zuerst veröffentlichen Sie eine Version, dann wählen Sie, für wen die Runde ist.',
    what: 'Was',
    whom: 'Für wen',
    due: 'Erbeten bis',
    signed: 'Unterschrieben',
    superseded: 'durch eine neue Version ersetzt',
    name: (document, number) =>
      `${document[0]?.toUpperCase()}${document.slice(1)}, Version ${number}`,
    of: (signed, asked) => `${signed} von ${asked}`,
    audience: {
      all: 'Alle',
      establishment: 'Nach Standort',
      department: 'Nach Abteilung',
      role: 'Nach Rolle',
      people: 'Ausgewählte Personen',
    },
    progress: (signed, asked, due) =>
      `${signed} von ${asked} haben unterschrieben. Erbeten bis zum ${due}.`,
    who: 'Wer unterschrieben hat',
    curve: 'Unterschrieben, Tag für Tag',
    byEstablishment: 'Nach Standort',
    byDepartment: 'Nach Abteilung',
    establishment: 'Standort',
    department: 'Abteilung',
    none: 'Nicht ausgefüllt',
    show: 'Zeigen',
    everyone: 'Alle',
    notYet: 'Wer noch nicht unterschrieben hat',
    done: 'Wer unterschrieben hat',
    filter: 'Zeigen',
    person: 'Name',
    number: 'Personalnummer',
    language: 'Sprache',
    state: 'Stand',
    signedAt: 'Unterschrieben am',
    late: 'Nach dem Datum',
    signedOn: (at) => `unterschrieben am ${at}`,
    dueOn: (day) => `bis ${day}`,
    more: 'Weitere Namen',
    opened: (asked, invited) =>
      `Die Runde läuft. Gefragt: ${asked}. Einladungen per E-Mail: ${invited}.`,
    closing: {
      title: 'Diese Runde beenden',
      text: 'Wer noch nicht unterschrieben hat, braucht es nicht mehr zu tun und bekommt keine Erinnerung. Was unterschrieben ist, bleibt.',
      button: 'Runde beenden',
      closed: (at) => `beendet am ${at}`,
    },
    fileName: 'unterschriften',
  },
  newRound: {
    title: 'Neue Runde',
    lead: 'Alle, die Sie auswählen, bekommen eine freundliche E-Mail mit einem persönlichen Link. Für alle ohne E-Mail-Adresse erstellen Sie selbst einen Link, in der Liste der Runde.',
    mailWaits:
      'Noch ist kein Mailserver eingerichtet. Die Einladungen warten unter „Postausgang“; dort können Sie sie lesen und weitergeben.',
    publication: 'Was soll unterschrieben werden?',
    audience: 'Von wem?',
    all: 'Von allen',
    allHint: 'Auch von allen, die später anfangen',
    establishment: 'Bestimmte Standorte',
    department: 'Bestimmte Abteilungen',
    role: 'Personen mit einer bestimmten Rolle',
    people: 'Personen, die ich selbst nenne',
    whichEstablishments: 'Welche Standorte?',
    whichDepartments: 'Welche Abteilungen?',
    whichRoles: 'Welche Rollen?',
    whichPeople: 'Wer?',
    whichPeopleHint: 'Eine E-Mail-Adresse oder Personalnummer pro Zeile.',
    dueOn: 'Erbeten bis',
    dueOnHint: 'Zwei Wochen sind üblich. Wir erinnern freundlich und nur an Werktagen.',
    joinerDays: 'Tage für alle, die später anfangen',
    joinerDaysHint: 'So viele Tage nach dem Eintritt.',
    button: 'Runde starten',
    nothingPublished: 'Noch ist nichts veröffentlicht. Veröffentlichen Sie zuerst eine Version.',
    faults: {
      invalid: 'Hier stimmt etwas nicht. Bitte prüfen Sie das.',
      publicationMissing: 'Wählen Sie, was unterschrieben werden soll.',
      audienceMissing: 'Wählen Sie, für wen die Runde ist.',
      audienceEmpty:
        'Sie haben eine Gruppe gewählt, aber noch nicht welche. Kreuzen Sie mindestens eine an, oder nennen Sie die Personen.',
      dueOnMissing: 'Wählen Sie ein Datum.',
      dueOnYear: 'Das Jahr muss zwischen 1900 und 2100 liegen. Prüfen Sie das Datum.',
      dueOnPassed: 'Dieses Datum ist vorbei. Wählen Sie heute oder später.',
      joinerDaysRange: 'Geben Sie eine Anzahl Tage von 1 bis 180 an.',
      roundSuperseded: 'Inzwischen gibt es eine neuere Version. Wählen Sie diese.',
      peopleUnknown: ({ names }) =>
        `Diese kennen wir nicht: ${names}. Prüfen Sie sie, oder fügen Sie die Personen zuerst hinzu.`,
    },
  },
  refused: {
    invalid: 'Etwas stimmt nicht. Lesen Sie den Text noch einmal, und versuchen Sie es erneut.',
    nameMissing: 'Geben Sie zum Unterschreiben Ihren Namen ein.',
    nameTooLong: 'Dieser Name ist zu lang. Geben Sie nur Ihren Namen ein.',
    nameDiffers:
      'Das sieht nicht nach dem Namen aus, den wir von Ihnen kennen. Geben Sie bitte Ihren eigenen Namen ein. Ist er bei uns falsch? Bitten Sie Ihre Führungskraft, ihn berichtigen zu lassen.',
    alreadySigned: 'Sie hatten bereits unterschrieben. Sie brauchen nichts mehr zu tun.',
    newerVersion:
      'Inzwischen gibt es eine neuere Version; diese brauchen Sie nicht mehr zu unterschreiben. Die neue erscheint unter „Zu tun“, sobald Sie an der Reihe sind.',
    roundClosed: 'Diese Runde ist beendet. Sie brauchen nicht mehr zu unterschreiben.',
    otherText:
      'Der Text, den Sie vor sich hatten, gilt nicht mehr. Bitte lesen Sie ihn noch einmal; Ihr Name steht noch da.',
    notIdentified:
      'Wir sind nicht sicher, wer Sie sind. Öffnen Sie den Link in Ihrer E-Mail bitte noch einmal.',
  },
}
