import type { Change, Renewal } from '../rules.ts'
import type { ShownPart } from '../view.ts'

/** What is said of a clause that waits, and of the two ways to choose. */
export interface Words {
  tag: string
  text: string
  take: string
  keep: string
}

export const nl = {
  title: 'Nieuwe teksten',
  lead: 'Leidraad is vernieuwd. Hieronder zie je per onderdeel wat dat verandert. Jij kiest wat je overneemt.',
  untilThen: 'Tot je kiest, leest je concept zoals het was.',
  leadInForce:
    'Je concept is van voor deze vernieuwing. Wat Leidraad toen zei, is niet bewaard, dus het leest al zoals in deze versie. Daarom leggen we het naast het beleid dat nu geldt. Het verschil kan ook komen door een antwoord dat je later gaf.',
  nothing: 'Er is niets om te kiezen: je concept volgt de teksten van deze versie van Leidraad.',
  toPolicies: 'Naar het beleid',
  readIn: 'Taal van de tekst',
  alsoIn: 'Ook anders in:',
  legend: 'Doorgestreept valt weg, onderstreept komt erbij.',
  waits: {
    title: 'Nieuwe teksten bekijken',
    text: (count: number) =>
      count === 1
        ? 'Leidraad is vernieuwd: er is één ding om over te kiezen'
        : `Leidraad is vernieuwd: er zijn ${count} dingen om over te kiezen`,
    link: 'Bekijk wat er anders is',
  },
  kept: {
    changed: {
      tag: 'Nieuwe tekst',
      text: 'De bibliotheek zegt dit nu anders.',
      take: 'Neem de nieuwe tekst over',
      keep: 'Houd onze tekst',
    },
    new: {
      tag: 'Nieuw onderdeel',
      text: 'Dit is nieuw in de bibliotheek. Het zou er zo in komen:',
      take: 'Neem dit onderdeel op',
      keep: 'Laat het weg',
    },
    offered: {
      tag: 'Nieuw onderdeel',
      text: 'Dit is nieuw in de bibliotheek. Het komt niet vanzelf in je document. Je kunt het straks zelf toevoegen.',
      take: 'Gezien',
      keep: '',
    },
    comes: {
      tag: 'Komt erbij',
      text: 'Dit staat nu niet in je document. In deze versie hoort het erbij:',
      take: 'Neem dit onderdeel op',
      keep: 'Laat het weg',
    },
    goes: {
      tag: 'Valt weg',
      text: 'Dit staat in je document. In deze versie hoort het er niet meer bij.',
      take: 'Laat het wegvallen',
      keep: 'Houd dit onderdeel',
    },
    gone: {
      tag: 'Niet meer in de bibliotheek',
      text: 'De bibliotheek heeft dit onderdeel niet meer. Houd je het, dan wordt het een eigen onderdeel van jullie.',
      take: 'Laat het wegvallen',
      keep: 'Houd dit onderdeel',
    },
    stays: {
      tag: 'Jullie tekst blijft',
      text: 'De tekst van de bibliotheek is veranderd. Jullie eigen woorden blijven staan. Dit veranderde in de bibliotheek:',
      take: 'Gezien',
      keep: '',
    },
  } satisfies Record<Change, Words>,
  inForce: {
    changed: {
      tag: 'Leest anders',
      text: 'Het concept zegt dit anders dan het beleid dat nu geldt.',
      take: 'De nieuwe tekst is goed',
      keep: 'Zet onze tekst terug',
    },
    comes: {
      tag: 'Kwam erbij',
      text: 'Dit staat in het concept en nog niet in het beleid dat nu geldt:',
      take: 'Laat het staan',
      keep: 'Haal het weg',
    },
    goes: {
      tag: 'Viel weg',
      text: 'Dit staat in het beleid dat nu geldt en niet meer in het concept:',
      take: 'Laat het weg',
      keep: 'Zet het terug',
    },
  } satisfies Partial<Record<Change, Words>>,
  always: 'Dit onderdeel staat voortaan altijd in het document.',
  kind: { rule: 'Dit wordt een afspraak.', guideline: 'Dit wordt een advies.' },
  parts: {
    line: 'Op één regel',
    short: 'Kort',
    fuller: 'Uitgebreid',
    why: 'Waarom',
    do: 'Doe dit',
    dont: 'Liever niet',
  } satisfies Record<ShownPart, string>,
  more: 'Wat er verder anders is',
  whole: 'De hele tekst',
  buttonOf: (button: string, clause: string) => `${button}: ${clause}`,
  edit: 'Bewerken',
  keepMeans:
    'Kies je voor jullie tekst, dan is die voortaan van jullie zelf. Die volgt je antwoorden dan niet meer. Verandert de bibliotheek later weer, dan zeggen we dat.',
  all: {
    title: 'Al het andere',
    text: 'Neem alles over waar je nog niet over koos. Wat jullie zelf schreven, blijft staan.',
    answers: 'De antwoorden hieronder gaan dan weg.',
    button: 'Neem al het andere over',
  },
  stranded: {
    title: 'Antwoorden zonder vraag',
    question: (question: string, said: string) =>
      `De vraag “${question}” stellen we niet meer. Je antwoord was: ${said}.`,
    options: (question: string, said: string) =>
      `Bij de vraag “${question}” kun je dit niet meer kiezen: ${said}.`,
    button: 'Dit antwoord mag weg',
    again: 'Beantwoord de vraag opnieuw',
  },
  unpublished: {
    text: 'Deze teksten komen uit de vernieuwde Leidraad. Er is nog niets gepubliceerd om ze naast te leggen, dus lees het concept nog eens door.',
    read: 'Lees het concept',
    button: 'Gelezen',
  },
  refused: {
    'not-waiting': 'Een collega heeft hier net over gekozen. Je hoeft niets te doen.',
    'changed-meanwhile':
      'Er is intussen iets veranderd. Kijk hieronder hoe het nu is en kies opnieuw.',
    'stands-always': 'Dit onderdeel hoort altijd in het document. Je kunt de tekst wel bewerken.',
    invalid: 'Dat lukte niet. Kijk hieronder hoe het nu is en probeer het nog eens.',
  },
}
export type Text = typeof nl

/** What is said of a clause, by what it is compared with. */
export const wordsOf = (t: Text, { from, change }: Pick<Renewal, 'from' | 'change'>): Words => {
  const inForce: Partial<Record<Change, Words>> = t.inForce
  return (from === 'in-force' ? inForce[change] : undefined) ?? t.kept[change]
}
