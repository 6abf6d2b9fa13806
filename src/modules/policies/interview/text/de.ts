import type { InterviewText } from './shape.ts'

export const de: InterviewText = {
  purpose: {
    question: 'Warum möchten Sie eine Richtlinie?',
    why: 'Menschen halten sich gern an eine Regel, deren Grund sie kennen. Ihre Antwort gibt den Ton der ersten Sätze vor.',
    example:
      'Eine Bäckerei möchte, dass ihre Leute mit Stolz von ihrem Brot erzählen. Sie wählt die erste Antwort.',
    options: {
      ambassadors: {
        label: 'Stolz darf man zeigen',
        line: 'Unsere Leute erzählen gern von ihrer Arbeit, und wir möchten ihnen dabei helfen',
      },
      clarity: {
        label: 'Klarheit für alle',
        line: 'Es gibt Fragen, und alle sollen dieselbe Antwort bekommen',
      },
      protect: {
        label: 'Vertrauliches schützen',
        line: 'Wer uns vertraut, muss sich auf uns verlassen können',
      },
      support: {
        label: 'Da sein, wenn etwas schiefgeht',
        line: 'Wer online in Schwierigkeiten gerät, steht nicht allein da',
      },
    },
  },
  platforms: {
    question: 'Welche sozialen Medien zählen dazu?',
    why: 'Viele denken nur an die bekannten Namen. Wenn Sie sie nennen, wissen alle, worum es geht.',
    example: 'LinkedIn, Instagram und WhatsApp, und auch das Forum der Fachgruppe.',
    placeholder: 'Noch eines? Jeder Name auf eine eigene Zeile',
    options: {
      linkedin: { label: 'LinkedIn', line: 'Das berufliche Netzwerk; fast alles ist öffentlich' },
      facebook: { label: 'Facebook', line: 'Chronik, Seiten und Gruppen, offen und geschlossen' },
      instagram: { label: 'Instagram', line: 'Fotos und Storys' },
      tiktok: { label: 'TikTok', line: 'Kurze Videos, die weit reisen können' },
      x: { label: 'X', line: 'Kurze Beiträge, schnell geteilt; früher Twitter' },
      youtube: { label: 'YouTube', line: 'Videos und die Kommentare darunter' },
      whatsapp: { label: 'WhatsApp', line: 'Gruppenchats mit Kollegen, Eltern oder Nachbarn' },
      snapchat: { label: 'Snapchat', line: 'Bilder, die verschwinden, bis jemand sie aufbewahrt' },
      threads: { label: 'Threads', line: 'Kurze Beiträge, mit Instagram verbunden' },
      bluesky: { label: 'Bluesky', line: 'Kurze öffentliche Beiträge' },
      mastodon: { label: 'Mastodon', line: 'Kurze Beiträge auf vielen Servern' },
      reddit: { label: 'Reddit', line: 'Diskussionen nach Thema, oft unter einem Pseudonym' },
      pinterest: { label: 'Pinterest', line: 'Pinnwände voller Bilder und Ideen' },
      discord: { label: 'Discord', line: 'Chatgruppen rund um ein Thema oder ein Spiel' },
      reviews: { label: 'Bewertungsportale', line: 'Google, Glassdoor, Indeed und andere' },
      wikipedia: { label: 'Wikipedia', line: 'Auch eine Bearbeitung ist ein Beitrag' },
    },
  },
  'for-whom': {
    question: 'Wer arbeitet bei Ihnen?',
    why: 'Von außen sieht niemand, welchen Vertrag jemand hat. Deshalb gilt die Richtlinie für alle. Nennen Sie, wer dazugehört, dann fühlt sich niemand vergessen.',
    example:
      'Eine Gemeinde nennt auch die Menschen im Praktikum und die Ehrenamtlichen der Bibliothek.',
    options: {
      permanent: { label: 'Fest Angestellte', line: 'Wer unbefristet bei Ihnen arbeitet' },
      temporary: { label: 'Befristet Beschäftigte', line: 'Auch wer nur eine Saison bleibt' },
      agency: { label: 'Zeitarbeitskräfte', line: 'Sie arbeiten über eine andere Firma für Sie' },
      interns: {
        label: 'Praktikantinnen und Praktikanten',
        line: 'Sie lernen den Beruf, und das gehört dazu',
      },
      volunteers: { label: 'Ehrenamtliche', line: 'Auch sie sind Ihr Gesicht' },
      contractors: { label: 'Selbstständige', line: 'Wer auf eigene Rechnung für Sie arbeitet' },
      managers: {
        label: 'Führungskräfte',
        line: 'Ihr Vorbild zählt, auch wenn sie jemanden einstellen',
      },
    },
  },
  'working-time': {
    question: 'Darf man in der Arbeitszeit posten?',
    why: 'Ein Verbot lässt sich kaum durchhalten, und es passt nicht zu Menschen, die gern von Ihnen erzählen sollen. Sagen Sie lieber klar, was Sie erwarten.',
    example:
      'Im Laden geht die Kundschaft vor; am Schreibtisch ist eine kurze Nachricht in Ordnung.',
    options: {
      free: { label: 'Ja, frei', line: 'Solange die Arbeit nicht darunter leidet' },
      moderate: { label: 'Ja, in Maßen', line: 'In der Pause oder kurz zwischendurch' },
      'work-only': { label: 'Nur für die Arbeit', line: 'Private Nachrichten in der Pause' },
      'by-role': { label: 'Je nach Aufgabe', line: 'Die Führungskraft erklärt, was wo gilt' },
    },
  },
  'who-speaks': {
    question: 'Wer darf in Ihrem Namen sprechen?',
    why: 'Alle dürfen von ihrer Arbeit erzählen. Für die Organisation zu sprechen ist etwas anderes, und dann hilft es, wenn die Namen bekannt sind.',
    example: 'Die Direktorin spricht über die Organisation, der Koch über seine Gerichte.',
    options: {
      spokespersons: { label: 'Nur wer dafür benannt ist', line: 'Die Namen in Ihrem Profil' },
      'own-field': {
        label: 'Alle über ihr eigenes Fach',
        line: 'Und wer benannt ist, über die Organisation',
      },
      'after-check': { label: 'Wer vorher nachfragt', line: 'Wer benannt ist, hilft gern weiter' },
    },
  },
  journalists: {
    question: 'Was tut jemand, den die Presse etwas fragt?',
    why: 'So eine Frage kommt immer unerwartet. Mit einer festen Antwort steht man sicherer und bleibt freundlich.',
    example: '„Schön, dass Sie anrufen. Ich verbinde Sie mit Ine, sie hilft Ihnen weiter.“',
    options: {
      refer: { label: 'Freundlich weiterverweisen', line: 'An die Namen in Ihrem Profil' },
      'refer-and-tell': {
        label: 'Weiterverweisen und Bescheid sagen',
        line: 'Damit niemand überrascht wird',
      },
      sensitive: {
        label: 'Weiterverweisen, vor allem bei Zahlen',
        line: 'Sie sind börsennotiert, oder Ihre Nachrichten sind heikel',
      },
    },
  },
  logo: {
    question: 'Wer darf ein Konto mit Ihrem Namen oder Logo eröffnen?',
    why: 'Eine Seite mit Ihrem Logo wirkt, als käme sie von Ihnen allen. Wer sie beginnt, muss sie auch pflegen können.',
    example:
      'Die Filiale in Gent möchte ein eigenes Instagram. Sie fragt zuerst und bekommt Hilfe.',
    options: {
      'on-request': {
        label: 'Alle, nach Absprache',
        line: 'Eine gute Idee ist willkommen; es gibt ein Ja oder ein Nein, mit Begründung',
      },
      'account-team': { label: 'Nur wer die Konten betreut', line: 'Nach einer kurzen Schulung' },
      'sharing-fine': {
        label: 'Lieber keine neuen Konten',
        line: 'Eine Idee ist immer willkommen, und Teilen freut uns',
      },
    },
  },
  'own-handle': {
    question: 'Wie heißt das eigene Konto?',
    why: 'Am Namen erkennen andere, ob Sie für sich oder für die Organisation sprechen.',
    example: '„Karel Fransen“ gehört Karel; „Karel von De Korenaar“ klingt nach der Firma.',
    options: {
      'own-name': { label: 'Ohne unseren Namen', line: 'So ist sofort klar, dass es privat ist' },
      professional: {
        label: 'Mit einem eigenen Namen fürs Fach',
        line: 'Wer viel über die Arbeit schreibt, macht sich einen Namen',
      },
      'own-choice': { label: 'Das entscheiden alle selbst', line: 'Wir sagen nichts dazu' },
    },
  },
  'say-employer': {
    question: 'Wann sagt man, dass man hier arbeitet?',
    why: 'Wer etwas lobt und den Arbeitgeber verschweigt, wirkt wie ein gewöhnlicher Kunde. Ehrlichkeit macht einen Beitrag stärker.',
    example: '„Ich arbeite dort, also bin ich nicht neutral, aber dieses Brot ist wirklich gut.“',
    options: {
      'when-about-us': {
        label: 'Wenn es um uns geht',
        line: 'Um unsere Arbeit, unsere Produkte oder unser Fach',
      },
      always: { label: 'Gern auch im Profil', line: 'Und dann mit der richtigen Funktion' },
      'with-disclaimer': {
        label: 'Wenn es um uns geht, mit einem Satz dazu',
        line: '„Ich spreche für mich“ ist ehrlich, aber kein Freibrief',
      },
    },
  },
  confidential: {
    question: 'Was muss bei Ihnen im Haus bleiben?',
    why: '„Vertraulich“ bedeutet für jeden etwas anderes. Nennen Sie es beim Namen, dann muss niemand raten.',
    example: 'Ein Krankenhaus nennt Patienten und Dienstpläne; eine Bäckerei ihre Rezepte.',
    placeholder: 'Noch etwas? Jedes auf eine eigene Zeile, etwa „die Gästeliste“',
    options: {
      customers: { label: 'Kunden', line: 'Wer sie sind, was sie kaufen, was sie erzählen' },
      patients: {
        label: 'Patienten oder Bewohner',
        line: 'Alles über die Menschen, für die Sie sorgen',
      },
      pupils: { label: 'Schüler oder Studierende', line: 'Und ihre Eltern' },
      citizens: { label: 'Einwohner und ihre Akten', line: 'Wer am Schalter war, und weshalb' },
      colleagues: {
        label: 'Kolleginnen und Kollegen',
        line: 'Krankheit, Streit, Lohn: das erzählen sie selbst',
      },
      figures: {
        label: 'Zahlen',
        line: 'Umsatz, Ergebnisse und Budgets, die nicht öffentlich sind',
      },
      recipes: { label: 'Rezepte und Entwürfe', line: 'Wie Sie machen, was Sie machen' },
      plans: { label: 'Pläne', line: 'Neue Produkte, Umzüge, Übernahmen' },
      prices: {
        label: 'Preise und Verträge',
        line: 'Angebote, Rabatte, Absprachen mit Lieferanten',
      },
      security: { label: 'Sicherheit', line: 'Codes, Schlüssel, Alarmanlagen, Passwörter' },
      listed: {
        label: 'Nachrichten, die den Börsenkurs berühren',
        line: 'Sie sind börsennotiert, oder ein Kunde ist es',
      },
    },
  },
  rooms: {
    question: 'Gibt es Räume, die man nicht zeigen darf?',
    why: 'Im Hintergrund eines fröhlichen Fotos steht manchmal ein Bildschirm, ein Patient oder ein neues Produkt.',
    example: 'In der Backstube geht es, beim Versuchsofen nicht.',
    placeholder: 'Noch ein Raum? Jeder auf eine eigene Zeile, etwa „die Versuchsküche“',
    options: {
      production: { label: 'Produktion', line: 'Wo Sie etwas herstellen' },
      laboratory: { label: 'Labor und Versuchsraum', line: 'Wo das Neue entsteht' },
      warehouse: { label: 'Lager', line: 'Vorrat, Etiketten und Adressen' },
      offices: { label: 'Büro und Besprechungsraum', line: 'Bildschirme, Tafeln und Papiere' },
      care: { label: 'Pflegeräume', line: 'Zimmer von Patienten und Bewohnern, Sprechzimmer' },
      classrooms: { label: 'Klassenräume', line: 'Wo Schüler sind' },
      till: { label: 'Kasse und Tresor', line: 'Geld, Bons und Codes' },
      technical: { label: 'Technikräume', line: 'Server, Anlagen, Alarme' },
      changing: { label: 'Umkleideräume', line: 'Wo niemand ins Bild geraten soll' },
      sites: { label: 'Bei Kunden', line: 'Haus, Baustelle oder Gebäude der Kundschaft' },
    },
  },
  'shop-floor': {
    question: 'Arbeiten Menschen in einem Laden, am Schalter oder im Service?',
    why: 'Ein Kassenbon oder ein Foto mit einem bekannten Gast ist schnell geteilt. Lustig ist das nur, bis der Gast es liest.',
    example: 'Der Sänger, der Croissants holt, möchte auch einfach frühstücken.',
    options: {
      yes: { label: 'Ja', line: 'Dann vereinbaren wir etwas zu Bons, Kunden und Kasse' },
      no: { label: 'Nein', line: 'Dann lassen wir das weg' },
    },
  },
  'check-ins': {
    question: 'Darf man zeigen, wo man gerade ist?',
    why: 'Wer online zeigt, bei welchem Kunden er ist, verrät das auch der Konkurrenz.',
    example: 'Die Vertreterin zeigt ihr Mittagessen, aber nicht, wen sie gerade besucht.',
    options: {
      visits: { label: 'Ja, aber nicht bei Kunden', line: 'Ein Besuch bleibt unter Ihnen beiden' },
      safety: {
        label: 'Lieber nicht während der Arbeit',
        line: 'Auch zur eigenen Sicherheit, im Viertel oder unterwegs',
      },
      fine: { label: 'Ja, bei uns schadet das nicht', line: 'Dann lassen wir das weg' },
    },
  },
  photos: {
    question: 'Wie gehen Sie mit Fotos von Menschen um?',
    why: 'Nicht alle möchten online zu sehen sein. Fragen kostet einen Satz und erspart ein unangenehmes Gespräch.',
    example: '„Darf ich dieses Bild von uns posten, auch auf Instagram?“',
    options: {
      'ask-colleagues': {
        label: 'Erst fragen, dann posten',
        line: 'Das Team und alle anderen, die erkennbar sind',
      },
      'no-clients': {
        label: 'Das Team nach Rückfrage, andere lieber nicht',
        line: 'Keine Kunden, Patienten, Schüler oder Besucher',
      },
      'by-us': {
        label: 'Fotos von der Arbeit machen wir selbst',
        line: 'Alle dürfen sie gern teilen',
      },
    },
  },
  opinions: {
    question: 'Was sagen Sie zu Meinungen und Politik?',
    why: 'Eine Meinung gehört dem, der sie hat, und das bleibt so. Es hilft zu wissen, wann andere sie mit Ihnen verbinden.',
    example:
      'Am Schalter darf man eine Meinung zum Verkehrsplan haben. In Uniform klingt sie nach der Gemeinde.',
    options: {
      'own-name': {
        label: 'Im eigenen Namen und mit Respekt',
        line: 'Die Organisation ergreift keine Partei',
      },
      'public-service': {
        label: 'Wir sind ein öffentlicher Dienst',
        line: 'Man muss sich auf unsere Neutralität verlassen können',
      },
      'customers-differ': {
        label: 'Unsere Kunden sind verschiedener Meinung',
        line: 'Auch über Kunden und Mitbewerber bleiben wir fair',
      },
    },
  },
  ambassadors: {
    question: 'Möchten Sie Botschafterinnen und Botschafter?',
    why: 'Wer gern von der Arbeit erzählt, verdient Hilfe. Es bleibt immer freiwillig, und aufhören darf man ohne Erklärung.',
    example: 'Fünf Pflegekräfte erzählen abwechselnd von ihrer Woche.',
    options: {
      yes: {
        label: 'Ja',
        line: 'Dann steht da, wie man es ehrlich macht und dass es freiwillig ist',
      },
      no: { label: 'Noch nicht', line: 'Dann lassen wir das weg' },
    },
  },
  'channel-list': {
    question: 'Wo steht die Liste Ihrer offiziellen Konten?',
    why: 'Nicht alle wissen, wo Sie zu finden sind. Wer die Liste kennt, kann folgen, teilen und ein falsches Konto erkennen.',
    example: '„@dekorenaar auf Instagram und Facebook“ oder „die Liste auf korenaar.be/folgen“',
    placeholder: 'Nennen Sie die Konten, oder sagen Sie, wo die Liste steht',
  },
  'account-lead': {
    question: 'Wer leitet die offiziellen Konten?',
    why: 'Dann wissen alle, wen sie wegen eines Passworts, einer Idee oder eines falschen Kontos anrufen. Oft hilft diese Person auch den anderen.',
    example: 'Ine Peeters, und Tom Claes, wenn sie frei hat',
    placeholder: 'Ein Name, oder mehrere auf eigenen Zeilen',
  },
  'post-approval': {
    question: 'Wer liest mit, bevor ein offizieller Beitrag hinausgeht?',
    why: 'Andere sehen den Fehler, den man selbst nicht mehr sieht. Aber je mehr mitlesen, desto länger wartet eine Antwort.',
    example: 'Eine zweite Kollegin liest mit; nur in einer Krise entscheidet die Leitung.',
    options: {
      'everyone-self': {
        label: 'Wer das Konto betreut, entscheidet',
        line: 'Schnell, mit Vertrauen und guter Schulung',
      },
      'four-eyes': { label: 'Eine zweite Person liest mit', line: 'In Ruhe und doch zügig' },
      manager: {
        label: 'Eine Führungskraft stimmt zu',
        line: 'Für alle, die mit heiklen Themen arbeiten',
      },
    },
  },
  'account-security': {
    question: 'Was gilt für die Konten der Organisation?',
    why: 'Ein Konto geht verloren, wenn ein Passwort die Runde macht oder jemand mit dem Schlüssel geht. Kreuzen Sie an, was bei Ihnen gilt.',
    example: 'Die Agentur postet auch, und drei Personen haben dasselbe Passwort.',
    options: {
      mfa: {
        label: 'Wir melden uns in zwei Schritten an',
        line: 'Oder möchten damit beginnen',
      },
      vault: { label: 'Passwörter liegen im Passwort-Manager', line: 'Und nirgends sonst' },
      shared: { label: 'Es gibt geteilte Zugänge', line: 'Dann ist wichtig, wer sie kennt' },
      'private-phones': {
        label: 'Konten liegen auf privaten Telefonen',
        line: 'Dann vereinbaren wir, was beim Weggang geschieht',
      },
      bureau: {
        label: 'Eine Agentur postet für uns',
        line: 'Dann gehört der Zugang in den Vertrag',
      },
    },
  },
  listening: {
    question: 'Hören Sie zu, was über Sie gesagt wird?',
    why: 'Zuhören heißt lernen. Sagen Sie es vorher, dann ist später niemand überrascht. Und suchen Sie nie nach Beschäftigten.',
    example: 'Jeden Morgen sucht jemand kurz nach dem Namen des Ladens.',
    options: {
      'by-hand': {
        label: 'Ja, jemand schaut regelmäßig',
        line: 'In Beiträge, die alle lesen können',
      },
      'with-tool': {
        label: 'Ja, mit einem Werkzeug',
        line: 'Besprechen Sie es vorher mit Betriebsrat oder Gewerkschaft',
      },
      'not-yet': {
        label: 'Noch nicht, aber es kann kommen',
        line: 'Es steht schon da, damit es später niemanden überrascht',
      },
    },
  },
  reactions: {
    question: 'Wie schnell antworten Sie auf eine Frage oder Beschwerde?',
    why: 'Schweigen wirkt gleichgültig. Versprechen Sie nur, was Sie durchhalten können.',
    example: '„Das ist ärgerlich. Wir klären es, und Sie hören heute von uns.“',
    options: {
      hours: { label: 'In wenigen Stunden', line: 'Es schaut immer jemand hin' },
      'working-day': {
        label: 'Am selben Werktag',
        line: 'Eine erste Antwort, auch wenn die Lösung noch fehlt',
      },
      'two-days': { label: 'In zwei Werktagen', line: 'In Ruhe und sicher' },
    },
  },
  'crisis-contact': {
    question: 'Wen rufen Sie an, wenn es online aus dem Ruder läuft?',
    why: 'Ein Sturm beginnt selten zu Bürozeiten. Mit einem Namen zum Anrufen muss niemand allein entscheiden.',
    example: 'Tom Claes, auch abends und am Wochenende',
    placeholder: 'Ein Name, oder mehrere auf eigenen Zeilen',
  },
  'report-point': {
    question: 'Wo kann jemand einen Missstand melden?',
    why: 'Wer etwas Ernstes sieht, muss sich an jemanden wenden können. Dann braucht es keinen Beitrag im Netz, und Sie können die Person schützen.',
    example: '„die Vertrauensperson, Samira El Idrissi“ oder „melden@korenaar.be“',
    placeholder: 'Eine Person, eine Adresse oder eine Meldestelle',
  },
  breaches: {
    question: 'Was tun Sie, wenn jemand einen Fehler macht?',
    why: 'Die meisten Fehler sind Versehen. Wer weiß, dass erst geredet wird, meldet einen Fehler schneller.',
    example: 'Jemand postet aus Versehen einen Kundennamen: herunternehmen, reden, lernen.',
    options: {
      talk: { label: 'Wir reden zuerst', line: 'Und hören, was geschehen ist' },
      coaching: { label: 'Wir helfen mit Coaching', line: 'Wer lernen möchte, bekommt Hilfe' },
      'second-look': {
        label: 'Nie eine Person allein',
        line: 'Vor einer Entscheidung schaut eine zweite mit',
      },
      'by-seriousness': {
        label: 'Je nach Schwere',
        line: 'Nachlässigkeit ist etwas anderes als Absicht',
      },
      objection: { label: 'Man darf anderer Meinung sein', line: 'Es gibt einen Weg für Einwände' },
    },
  },
  review: {
    question: 'Wie oft prüfen Sie die Richtlinie?',
    why: 'Plattformen ändern sich schnell. Eine fünf Jahre alte Richtlinie nennt manche, die es nicht mehr gibt.',
    example: 'Jedes Jahr im November, zusammen mit dem Betriebsrat.',
    options: {
      '6': { label: 'Jedes halbe Jahr', line: 'Wenn sich bei Ihnen viel bewegt' },
      '12': { label: 'Jedes Jahr', line: 'Das passt für die meisten Organisationen' },
      '24': { label: 'Alle zwei Jahre', line: 'Wenn sich wenig ändert' },
    },
  },
  'who-answers': {
    question: 'Wen kann man fragen?',
    why: 'Wer unsicher ist, muss leicht fragen können. Ein Name wirkt besser als eine Abteilung.',
    example: 'Ine aus der Kommunikation: im Flur oder per E-Mail',
    placeholder: 'Leer lassen, um die Kontaktstelle aus Ihrem Profil zu nehmen',
  },
}
