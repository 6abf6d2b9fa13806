import type { Text } from './nl.ts'

const minutesOf = (minutes: number) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`)

export const de: Text = {
  of: (done, asked) => `${done} von ${asked}`,
  list: {
    open: 'Neue Runde',
    what: 'Was',
    whom: 'Für wen',
    due: 'Gern bis zum',
    superseded: 'durch eine neue Version ersetzt',
    stopped: (at) => `beendet am ${at}`,
    paused: 'pausiert',
    overdue: 'Datum vorbei',
    older: 'Frühere Runden',
    prepared: 'Vorbereitet, noch nicht gestartet',
    look: 'Prüfen und starten',
    audiences: 'Gespeicherte Zielgruppen',
  },
  audience: {
    all: 'Alle',
    establishment: (names) => names,
    department: (names) => `Abteilung ${names}`,
    contract: (names) => names,
    role: (names) => names,
    manager: (names) => `das Team von ${names}`,
    language: (names) => `Sprache: ${names}`,
    startedFrom: (day) => `eingetreten ab ${day}`,
    startedTo: (day) => `eingetreten bis ${day}`,
    people: (count) => (count === 1 ? '1 ausgewählte Person' : `${count} ausgewählte Personen`),
    and: ' und ',
    or: ', und auch: ',
    not: (whom) => `außer: ${whom}`,
    but: ', ',
  },
  contracts: {
    permanent: 'unbefristet Beschäftigte',
    fixed: 'befristet Beschäftigte',
    agency: 'Beschäftigte in Zeitarbeit',
    intern: 'Personen im Praktikum',
    volunteer: 'Ehrenamtliche',
    contractor: 'Selbstständige',
  },
  newRound: {
    title: 'Neue Runde',
    change: 'Die Runde ändern',
    lead: 'Wählen Sie, worum Sie bitten, wen und bis wann. Danach sehen Sie zuerst, was geschieht; noch geht nichts hinaus.',
    mailWaits: (readsMails) =>
      readsMails
        ? 'Noch ist kein Mailserver eingerichtet. Die E-Mails warten unter „Postausgang“; dort können Sie sie lesen und weitergeben.'
        : 'Noch ist kein Mailserver eingerichtet. Die E-Mails warten, bis es einen gibt. Bis dahin können Sie auf der Seite der Runde selbst einen Link geben; wer Inhaber von Leidraad ist, kann die E-Mails auch lesen und weitergeben.',
    audience: 'Für wen?',
    all: 'Für alle',
    allHint: 'Auch für alle, die später anfangen',
    some: 'Für einen Teil der Personen',
    someHint: 'Zum Beispiel einen Standort, ein Team oder alle mit einer bestimmten Rolle',
    people: 'Für Personen, die ich selbst nenne',
    saved: 'Für eine gespeicherte Zielgruppe',
    whichSaved: 'Welche Zielgruppe?',
    groups: ['Wer?', 'Und auch…', 'Aber nicht…'],
    groupHint:
      'Füllen Sie mehr als ein Feld aus, muss alles zutreffen: Abteilung Verkauf und zugleich Standort Köln.',
    establishments: 'Standorte',
    places: 'Standorte',
    departments: 'Abteilungen',
    sections: 'Abteilungen',
    oneALine: 'Ein Name pro Zeile.',
    contracts: 'Vertragsart',
    roles: 'Rollen',
    languages: 'Sprache',
    managers: 'Führungskräfte',
    managersHint: 'Deren Teams. Eine E-Mail-Adresse oder Personalnummer pro Zeile.',
    startedFrom: 'Eingetreten ab',
    startedTo: 'Eingetreten bis',
    whichPeople: 'Wer?',
    whichPeopleHint: 'Eine E-Mail-Adresse oder Personalnummer pro Zeile.',
    dueOn: 'Gern bis zum',
    dueOnHint:
      'Zwei Wochen sind üblich. Wir erinnern freundlich, nur an Werktagen und höchstens einmal am Tag.',
    joinerDays: 'Wie viele Tage bekommen neue Beschäftigte?',
    joinerDaysHint: 'Gezählt ab dem ersten Arbeitstag oder ab dem Tag, an dem jemand dazukommt.',
    yearly: 'Jedes Jahr erneut bitten',
    yearlyHint:
      'Nach einem Jahr startet von selbst eine neue Runde, auch für alle, die es schon getan haben.',
    button: 'Ansehen, was geschieht',
    nothingOffered:
      'Noch gibt es nichts, worum Sie bitten können. Veröffentlichen Sie zuerst eine Version.',
  },
  check: {
    title: 'Prüfen Sie die Runde',
    lead: 'Noch ist nichts verschickt. Das geschieht, wenn Sie starten.',
    change: 'Zurück, etwas ändern',
    ways: {
      byMail: {
        title: (count) => (count === 1 ? 'bekommt eine E-Mail' : 'bekommen eine E-Mail'),
        text: 'Nach dem Start, an einem Werktag, mit einem ganz persönlichen Link.',
      },
      byHand: {
        title: (count) =>
          count === 1 ? 'bekommt von Ihnen einen Brief' : 'bekommen von Ihnen einen Brief',
        text: 'Ohne E-Mail-Adresse. Nach dem Start drucken Sie alle Briefe auf einmal.',
      },
      unreached: {
        title: (count) =>
          count === 1 ? 'ist noch nicht erreichbar' : 'sind noch nicht erreichbar',
        text: 'Weder E-Mail-Adresse noch Führungskraft. Tragen Sie das nach, oder übergeben Sie selbst einen Brief.',
      },
    },
    share: (byMail, byHand, unreached) =>
      `${byMail} per E-Mail, ${byHand} per Brief, ${unreached} noch nicht erreichbar`,
    who: 'Wer?',
    later: (count) =>
      count === 1
        ? '1 Person fängt später an und wird am ersten Arbeitstag gefragt.'
        : `${count} Personen fangen später an und werden an ihrem ersten Arbeitstag gefragt.`,
    already: (count) =>
      count === 1
        ? '1 Person ist schon gefragt worden oder hat es schon getan; sie bekommt nichts.'
        : `${count} Personen sind schon gefragt worden oder haben es schon getan; sie bekommen nichts.`,
    nobody: 'Bei dieser Auswahl wird niemand gefragt. Ändern Sie, für wen die Runde ist.',
    unread: {
      title: (count) =>
        count === 1
          ? 'Für 1 Person gibt es keinen Text in der eigenen Sprache'
          : `Für ${count} Personen gibt es keinen Text in der eigenen Sprache`,
      text: (languages) =>
        `Die E-Mail kommt in der eigenen Sprache, der Text in einer anderen: ${languages}.`,
      reads: (language) => `Sprache: ${language}`,
      wait: 'Warten lassen',
      waitAll: 'Alle warten lassen',
      more: (count) =>
        count === 1 ? 'Und noch 1 weitere Person.' : `Und noch ${count} weitere Personen.`,
    },
    what: 'Was',
    read: 'Lesen',
    whom: 'Für wen',
    due: 'Gern bis zum',
    remind: 'Erinnern',
    reminders: (days) => `${days}, danach jede Woche, wer es noch nicht getan hat`,
    holidays: (whose) => `Feiertage nach ${whose}`,
    yearly: 'Jedes Jahr erneut',
    changeShort: 'Ändern',
    counted: (at) => `Gezählt am ${at}.`,
    countAgain: 'Neu zählen',
    localhost:
      'Die Links in den E-Mails beginnen mit einer Adresse, die nur auf diesem Computer funktioniert. Stellen Sie zuerst die richtige Adresse ein.',
    start: (mails, said) =>
      mails === 0
        ? 'Runde starten'
        : mails === 1
          ? 'Runde starten und 1 E-Mail senden'
          : `Runde starten und ${said} E-Mails senden`,
    keepForLater: 'Für später aufheben',
    drop: 'Verwerfen',
    after:
      'Sie können die Runde später beenden. Was einmal verschickt ist, lässt sich nicht zurückholen.',
    mail: 'So kommt die E-Mail an',
    from: 'Von',
    answers: 'Antwort an',
    to: 'An',
    about: 'Betreff',
    example: (name) => `${name}, als Beispiel`,
    test: 'Probe an mich senden',
    testTo: (address) => `An ${address}. Eine Probe zählt nirgends mit.`,
    keep: 'Diese Zielgruppe speichern',
    keepName: 'Name der Zielgruppe',
    flash: {
      tested: 'Die Probe ist unterwegs in Ihr Postfach.',
      testWaits: 'Die Probe liegt bereit und wartet, bis es einen Mailserver gibt.',
      kept: 'Die Zielgruppe ist gespeichert.',
      counted: 'Neu gezählt.',
    },
  },
  round: {
    started: (asked, invited) => `Die Runde läuft. Gefragt: ${asked}. E-Mails: ${invited}.`,
    dueOn: (day) => `Gern bis zum ${day}.`,
    who: 'Alle in dieser Runde',
    ended: {
      stopped: (at) => `Diese Runde wurde am ${at} beendet.`,
      superseded: (at) => `Am ${at} kam eine neuere Version; damit endete diese Runde.`,
    },
    paused:
      'Diese Runde pausiert: Es gehen keine E-Mails hinaus. Wer möchte, kann es trotzdem tun.',
    facts: {
      done: 'Erledigt',
      late: 'davon nach dem Datum',
      open: 'Noch offen',
      unmet: 'Am Ende der Runde nicht erledigt',
      gone: 'Vorher ausgeschieden',
      exempt: 'Ausgenommen',
    },
    failed: (count, more) =>
      more
        ? `Bei mehr als ${count} Personen kam die letzte E-Mail nicht an.`
        : count === 1
          ? 'Bei 1 Person kam die letzte E-Mail nicht an.'
          : `Bei ${count} Personen kam die letzte E-Mail nicht an.`,
    see: 'Ansehen',
    next: {
      title: 'Das Datum ist vorbei. Und nun?',
      text: (open) =>
        `Noch offen: ${open}. Erinnern Sie noch einmal, geben Sie mehr Zeit, oder bitten Sie die Führungskräfte, es im Team anzusprechen.`,
      list: 'Wer es noch nicht getan hat',
    },
    by: {
      establishment: 'Nach Standort',
      department: 'Nach Abteilung',
      manager: 'Nach Führungskraft',
    },
    group: {
      establishment: 'Standort',
      department: 'Abteilung',
      manager: 'Führungskraft',
    },
    worst: 'Wo noch am meisten offen ist, steht oben.',
    allGroups: 'Alle ansehen und durchsuchen',
    none: 'Nicht ausgefüllt',
    remind: {
      title: 'Jetzt erinnern',
      now: (open) => `Noch nicht erledigt: ${open}.`,
      text: 'Wer es noch nicht getan und heute noch keine E-Mail bekommen hat, bekommt jetzt eine. Am Wochenende, an Feiertagen und abends geht sie erst am nächsten Werktag hinaus.',
      button: 'Jetzt erinnern',
    },
    letters: {
      title: 'Briefe für alle ohne E-Mail-Adresse',
      text: 'Ein PDF mit einem Brief für jede Person, jeder mit eigenem QR-Code. Verteilen Sie die Briefe selbst: Der Code ist ein persönlicher Link. Meldet sich jemand damit an, halten wir das fest.',
      button: 'Briefe erstellen',
    },
    date: {
      title: 'Das Datum ändern',
      text: 'Das neue Datum gilt für alle, die kein eigenes haben. Die Erinnerungen verschieben sich mit.',
      button: 'Datum ändern',
    },
    pause: {
      title: 'Die Runde pausieren',
      text: 'Solange die Runde pausiert, gehen keine E-Mails hinaus. Wer möchte, kann es trotzdem tun.',
      button: 'Runde pausieren',
      resume: 'Fortsetzen',
    },
    yearly: {
      title: 'Jedes Jahr erneut',
      on: 'Nach einem Jahr startet von selbst eine neue Runde, auch für alle, die es schon getan haben.',
      off: 'Diese Runde kommt nicht von selbst wieder.',
      set: 'Jedes Jahr erneut bitten',
      unset: 'Nicht mehr jedes Jahr',
    },
    stop: {
      title: 'Die Runde beenden',
      now: (open, done) => `Im Moment: noch offen ${open}, erledigt ${done}.`,
      button: 'Runde beenden',
    },
    flash: {
      reminded: 'Die E-Mails liegen zum Versand bereit.',
      date: 'Das Datum ist geändert.',
      paused: 'Die Runde pausiert.',
      resumed: 'Die Runde geht weiter.',
      yearly: 'Das ist gespeichert.',
    },
  },
  groups: {
    search: 'Nach Name suchen',
    find: 'Suchen',
    none: 'Nichts gefunden.',
    more: 'Weiter',
  },
  people: {
    search: 'Nach Name, Nummer oder E-Mail-Adresse suchen',
    state: 'Wer',
    everyone: 'Alle',
    open: 'Wer es noch nicht getan hat',
    done: 'Wer es getan hat',
    closed: 'Wer es nicht zu tun braucht',
    way: 'Wie erreicht',
    anyWay: 'Spielt keine Rolle',
    byHand: 'Ohne E-Mail-Adresse',
    failed: 'E-Mail nicht angekommen',
    order: 'Reihenfolge',
    byName: 'Nach Name',
    newest: 'Zuletzt erledigt zuerst',
    filter: 'Zeigen',
    name: 'Name',
    number: 'Personalnummer',
    establishment: 'Standort',
    department: 'Abteilung',
    status: 'Status',
    mail: 'Letzte E-Mail',
    doneAt: 'Erledigt am',
    late: 'Nach dem Datum',
    dueOn: (day) => `gern bis zum ${day}`,
    more: 'Weitere Namen',
    nobody: 'Niemand gefunden.',
    choose: (name) => `${name} auswählen`,
    resend: 'Den ausgewählten Personen erneut eine E-Mail senden',
    time: 'Den ausgewählten Personen mehr Zeit geben',
    timeUntil: 'Bis einschließlich',
    giveTime: 'Mehr Zeit geben',
    handle: 'Ansehen',
    mails: {
      waiting: 'wartet',
      sending: 'unterwegs',
      sent: (day) => `verschickt am ${day}`,
      failed: 'nicht angekommen',
      none: 'keine',
    },
    closedFor: {
      left: 'ausgeschieden',
      exempt: 'ausgenommen',
      'passed-on': 'weitergegeben',
      withdrawn: 'nicht mehr nötig',
      stopped: 'Runde beendet',
      superseded: 'neuere Version',
    },
    flash: {
      extended: 'Die ausgewählten Personen haben mehr Zeit.',
      resent: 'Die E-Mails liegen zum Versand bereit.',
      exempted: 'Diese Person braucht es nicht mehr zu tun.',
      asked: 'Diese Person ist erneut gefragt.',
    },
  },
  task: {
    status: 'Status',
    letters: 'E-Mails',
    noLetters: 'Noch keine E-Mail.',
    person: 'Zur Seite dieser Person',
    link: {
      title: 'Einen Link übergeben',
      text: 'Für alle, die keine E-Mail-Adresse haben oder die E-Mail nicht finden. Übergeben Sie den Link oder den Code selbst; wir halten fest, dass er von Ihnen kam.',
      button: 'Link erstellen',
    },
    resend: {
      title: 'Die E-Mail erneut senden',
      text: 'Dieselbe E-Mail noch einmal. Auch wenn heute schon eine hinausging.',
      button: 'Erneut senden',
    },
    exempt: {
      title: 'Diese Person ausnehmen',
      text: 'Sie zählt dann nicht mehr mit und bekommt keine E-Mails. Schreiben Sie kurz, warum, und nichts über Gesundheit oder Privates.',
      note: 'Warum?',
      button: 'Ausnehmen',
    },
    again: {
      title: 'Erneut fragen',
      done: 'Diese Person macht es noch einmal, mit eigenem Datum. Was schon da ist, bleibt.',
      text: 'Diese Person wird wieder gefragt und bekommt ein eigenes Datum.',
      button: 'Erneut fragen',
    },
  },
  link: {
    title: (name) => `Link für ${name}`,
    lead: 'Lassen Sie den Code mit einem Telefon scannen, oder geben Sie den Link weiter. Er ist persönlich und funktioniert 60 Tage lang ohne Passwort.',
    qr: 'Code zum Scannen',
    back: 'Zurück zur Liste',
  },
  own: {
    due: (day) => `gern bis zum ${day}`,
    late: 'es ist noch möglich',
    facts: (minutes, due) => (minutes ? `Etwa ${minutesOf(minutes)} · ${due}` : due),
    mine: (title) => `Für Sie selbst: ${title}`,
    title: 'Worum Sie gebeten werden',
    note: 'Wie haben Sie es gemacht?',
    noteHint: 'Ein oder zwei Sätze, damit es andere später nachvollziehen können.',
    finish: 'Das ist erledigt',
    done: (at) => `Das ist seit dem ${at} erledigt. Vielen Dank.`,
    closed: 'Das brauchen Sie nicht mehr zu tun.',
    passOn: {
      title: 'Jemand anderen darum bitten',
      to: 'Wen?',
      toHint: 'Eine E-Mail-Adresse oder Personalnummer.',
      button: 'Weitergeben',
    },
    passed: 'Weitergegeben. Sie brauchen es nicht mehr zu tun.',
  },
  person: {
    lapse: (count, said) =>
      count === 1 ? '1 offene Anfrage entfällt' : `${said} offene Anfragen entfallen`,
    title: 'Erbeten und erledigt',
    due: (day) => `gern bis zum ${day}`,
    letters: 'E-Mails zu dem, was zu tun ist',
    nothing: 'Noch wurde um nichts gebeten.',
  },
  audiences: {
    title: 'Gespeicherte Zielgruppen',
    lead: 'Eine Zielgruppe ist eine Regel: Wer sie erfüllt, gehört von selbst dazu. Wer ausscheidet, fällt von selbst heraus.',
    empty: 'Noch ist nichts gespeichert. Das geht auf der Seite „Prüfen Sie die Runde“.',
    drop: 'Verwerfen',
    dropped: 'Die Zielgruppe ist entfernt. Runden, die schon liefen, laufen weiter.',
  },
  paper: {
    dear: (name) => `Guten Tag ${name},`,
    scan: 'Scannen Sie den Code mit der Kamera Ihres Telefons. Der Link gehört nur Ihnen; bitte geben Sie ihn nicht weiter.',
    or: 'Oder geben Sie diese Adresse ein:',
    due: (day) => `Gern bis zum ${day}. Später ist es auch noch möglich.`,
    contact: (whom) => `Fragen? Wenden Sie sich an ${whom}.`,
    noPhone: 'Kein Smartphone? Fragen Sie Ihre Führungskraft, wie es anders geht.',
    file: 'briefe-mit-code',
  },
  home: {
    round: (name) => `Das Datum ist vorbei: ${name}`,
    roundText: (open) =>
      `Noch offen: ${open}. Erinnern Sie noch einmal, geben Sie mehr Zeit, oder bitten Sie die Führungskräfte, es im Team anzusprechen.`,
    prepared: (name) => `Runde prüfen und starten: ${name}`,
  },
  about: {
    asked: 'Worum Sie gebeten wurden',
    line: (name, due, state) => `${name}, gern bis zum ${due}: ${state}`,
    open: 'noch offen',
    done: (at) => `erledigt am ${at}`,
    note: (note) => `Dabei steht: ${note}`,
  },
  refused: {
    invalid: 'Hier stimmt etwas nicht. Bitte prüfen Sie das.',
    thingMissing: 'Wählen Sie, worum Sie bitten.',
    audienceMissing: 'Wählen Sie, für wen die Runde ist.',
    audienceEmpty:
      'Sie haben einen Teil der Personen gewählt, aber noch nicht welchen. Füllen Sie mindestens ein Feld aus, oder nennen Sie die Personen.',
    audienceTooDeep: 'Diese Regel hat zu viele Ebenen. Bitte vereinfachen Sie sie.',
    audienceGone: 'Diese Zielgruppe gibt es nicht mehr. Wählen Sie eine andere.',
    audienceNameTaken: 'Es gibt schon eine Zielgruppe mit diesem Namen. Wählen Sie einen anderen.',
    audienceNameMissing: 'Geben Sie der Zielgruppe einen Namen.',
    startedDay: 'Wählen Sie einen Tag zwischen 1900 und 2100.',
    dueOnMissing: 'Wählen Sie ein Datum.',
    dueOnYear: 'Das Jahr muss zwischen 1900 und 2100 liegen. Prüfen Sie das Datum.',
    dueOnPassed: 'Dieses Datum ist vorbei. Wählen Sie heute oder später.',
    joinerDaysRange: 'Geben Sie eine Anzahl Tage von 1 bis 180 an.',
    notOffered:
      'Es gibt inzwischen eine neuere Version, oder darum kann nicht mehr gebeten werden. Wählen Sie erneut.',
    peopleUnknown: ({ names }) =>
      `Diese kennen wir nicht: ${names}. Prüfen Sie sie, oder fügen Sie die Personen zuerst hinzu.`,
    noMailbox:
      'Sie haben selbst keine E-Mail-Adresse; deshalb können wir Ihnen keine Probe senden.',
    roundClosed: 'Diese Runde ist schon beendet.',
    roundRests: 'Diese Runde pausiert. Setzen Sie sie zuerst fort.',
    unchanged: 'Es hat sich nichts geändert.',
    notYearly: 'Darum kann man nicht jedes Jahr erneut bitten.',
    nobodyChosen: 'Wählen Sie mindestens eine Person und höchstens zweitausend.',
    nobodyByHand:
      'Alle, die es noch nicht getan haben, haben eine E-Mail-Adresse. Es sind keine Briefe nötig.',
    tooManyLetters:
      'Mehr als tausend Briefe passen nicht in ein PDF. Wählen Sie zuerst einen Standort oder eine Abteilung.',
    noHanding: 'Wer es getan hat oder nicht mehr gefragt ist, braucht keinen Link.',
    notOpen: 'Das ist nicht mehr offen.',
    noMoreTime: 'Dieses Datum liegt nicht nach dem der Runde. Wählen Sie ein späteres.',
    notAgain: 'Darum wird nur einmal gebeten.',
    notLetGo: 'Diese Person ist schon gefragt.',
    hasLeft: 'Diese Person arbeitet nicht mehr hier.',
    noteMissing: 'Schreiben Sie in wenigen Worten, warum oder wie.',
    noteTooLong: 'Das ist zu lang. Bitte höchstens 300 Zeichen.',
    alreadyDone: 'Das war schon erledigt.',
    colleagueMissing: 'Geben Sie an, an wen Sie es weitergeben.',
    colleagueUnknown:
      'Unter dieser Adresse oder Nummer kennen wir niemanden. Bitte prüfen Sie sie.',
    colleagueSelf: 'Das sind Sie selbst. Wählen Sie jemand anderen.',
  },
}
