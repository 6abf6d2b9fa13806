import type { Text } from './nl.ts'

export const de: Text = {
  title: 'Neue Texte',
  lead: 'Leidraad wurde erneuert. Unten sehen Sie Teil für Teil, was das ändert. Sie wählen, was Sie übernehmen.',
  untilThen: 'Bis Sie wählen, liest sich Ihr Entwurf wie bisher.',
  leadInForce:
    'Ihr Entwurf ist älter als diese Erneuerung. Was Leidraad damals sagte, wurde nicht aufbewahrt; er liest sich also schon wie in dieser Version. Darum steht er hier neben der geltenden Richtlinie. Ein Unterschied kann auch von einer Antwort kommen, die Sie später gegeben haben.',
  nothing: 'Es gibt nichts zu wählen: Ihr Entwurf folgt den Texten dieser Version von Leidraad.',
  toPolicies: 'Zur Richtlinie',
  readIn: 'Sprache des Textes',
  alsoIn: 'Auch anders auf:',
  legend: 'Durchgestrichenes fällt weg, Unterstrichenes kommt hinzu.',
  waits: {
    title: 'Neue Texte ansehen',
    text: (count) =>
      count === 1
        ? 'Leidraad wurde erneuert: eine Sache ist zu wählen'
        : `Leidraad wurde erneuert: ${count} Sachen sind zu wählen`,
    link: 'Ansehen, was anders ist',
  },
  kept: {
    changed: {
      tag: 'Neuer Text',
      text: 'Die Bibliothek sagt das jetzt anders.',
      take: 'Neuen Text übernehmen',
      keep: 'Unseren Text behalten',
    },
    new: {
      tag: 'Neuer Teil',
      text: 'Das ist neu in der Bibliothek. Es käme so hinein:',
      take: 'Diesen Teil aufnehmen',
      keep: 'Weglassen',
    },
    offered: {
      tag: 'Neuer Teil',
      text: 'Das ist neu in der Bibliothek. Es kommt nicht von selbst in Ihr Dokument. Sie können es später hinzufügen.',
      take: 'Gesehen',
      keep: '',
    },
    comes: {
      tag: 'Kommt hinzu',
      text: 'Das steht jetzt nicht in Ihrem Dokument. In dieser Version gehört es dazu:',
      take: 'Diesen Teil aufnehmen',
      keep: 'Weglassen',
    },
    goes: {
      tag: 'Fällt weg',
      text: 'Das steht in Ihrem Dokument. In dieser Version gehört es nicht mehr dazu.',
      take: 'Wegfallen lassen',
      keep: 'Diesen Teil behalten',
    },
    gone: {
      tag: 'Nicht mehr in der Bibliothek',
      text: 'Die Bibliothek hat diesen Teil nicht mehr. Behalten Sie ihn, so wird er ein eigener Teil Ihrer Organisation.',
      take: 'Wegfallen lassen',
      keep: 'Diesen Teil behalten',
    },
    stays: {
      tag: 'Ihr Text bleibt',
      text: 'Der Text der Bibliothek hat sich geändert. Ihre eigenen Worte bleiben stehen. Das hat sich in der Bibliothek geändert:',
      take: 'Gesehen',
      keep: '',
    },
  },
  inForce: {
    changed: {
      tag: 'Liest sich anders',
      text: 'Der Entwurf sagt das anders als die geltende Richtlinie.',
      take: 'Der neue Text ist gut',
      keep: 'Unseren Text zurücksetzen',
    },
    comes: {
      tag: 'Kam hinzu',
      text: 'Das steht im Entwurf und noch nicht in der geltenden Richtlinie:',
      take: 'Stehen lassen',
      keep: 'Herausnehmen',
    },
    goes: {
      tag: 'Fiel weg',
      text: 'Das steht in der geltenden Richtlinie und nicht mehr im Entwurf:',
      take: 'Weglassen',
      keep: 'Zurückholen',
    },
  },
  always: 'Dieser Teil steht von nun an immer im Dokument.',
  kind: { rule: 'Das wird eine Regel.', guideline: 'Das wird ein Rat.' },
  parts: {
    line: 'In einer Zeile',
    short: 'Kurz',
    fuller: 'Ausführlich',
    why: 'Warum',
    do: 'So ist es gut',
    dont: 'Lieber nicht',
  },
  more: 'Was sonst anders ist',
  whole: 'Der ganze Text',
  buttonOf: (button, clause) => `${button}: ${clause}`,
  edit: 'Bearbeiten',
  keepMeans:
    'Behalten Sie Ihren Text, so ist er von da an Ihr eigener und folgt Ihren Antworten nicht mehr. Ändert sich die Bibliothek wieder, so sagen wir es Ihnen.',
  all: {
    title: 'Alles andere',
    text: 'Übernehmen Sie alles, worüber Sie noch nicht gewählt haben. Was Sie selbst geschrieben haben, bleibt.',
    answers: 'Die Antworten unten fallen dann weg.',
    button: 'Alles andere übernehmen',
  },
  stranded: {
    title: 'Antworten ohne Frage',
    question: (question, said) =>
      `Die Frage „${question}“ stellen wir nicht mehr. Ihre Antwort war: ${said}.`,
    options: (question, said) =>
      `Bei der Frage „${question}“ kann man das nicht mehr wählen: ${said}.`,
    button: 'Diese Antwort darf weg',
    again: 'Die Frage neu beantworten',
  },
  unpublished: {
    text: 'Diese Texte kommen aus dem erneuerten Leidraad. Noch ist nichts veröffentlicht, womit man sie vergleichen könnte. Lesen Sie den Entwurf also noch einmal durch.',
    read: 'Entwurf lesen',
    button: 'Gelesen',
  },
  refused: {
    'not-waiting': 'Darüber hat jemand anderes gerade gewählt. Sie brauchen nichts zu tun.',
    'changed-meanwhile':
      'Inzwischen hat sich etwas geändert. Sehen Sie unten, wie es jetzt ist, und wählen Sie neu.',
    'stands-always': 'Dieser Teil gehört immer ins Dokument. Den Text können Sie bearbeiten.',
    invalid: 'Das ging nicht. Sehen Sie unten, wie es jetzt ist, und versuchen Sie es noch einmal.',
  },
}
