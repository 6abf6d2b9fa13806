import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { Talk } from './rules.ts'

const nl = {
  /** `whom`: “de ondernemingsraad en de vakbond”. */
  title: (whom: string) => `Eerst het gesprek met ${whom}`,
  notedTitle: (whom: string) => `Besproken met ${whom}: klopt dat?`,
  noted:
    'Jullie schreven dat dit gesprek er was, en zo komt het onder het beleid te staan. Was het er nog niet, pas dat antwoord dan eerst aan.',
  change: 'Naar het antwoord',
  workRules: 'Denk aan het arbeidsreglement',
  lead: 'Jullie gaven op wie er meepraat namens het personeel. Dat gesprek hoort bij het maken van het beleid, en komt vóór het publiceren.',
  // WOR, article 27(1) d, e, k, l (performa-or.nl, awvn.nl); nullity within a month, 27(5) (atim.eu).
  talks: {
    'nl-council':
      'In Nederland: gaan afspraken over controle, sancties, persoonsgegevens of arbeidsomstandigheden? Dan is daarvoor instemming van de ondernemingsraad nodig (Wet op de ondernemingsraden, artikel 27). Zonder die instemming kan de raad zich binnen een maand schriftelijk op nietigheid beroepen.',
    'nl-union':
      'In Nederland: bespreek het beleid met de vakbond voordat jullie het vaststellen. Wie meepraatte, staat erachter.',
    // Works council: attentia.be, acerta.be. Without one: securex.be.
    'be-council':
      'In België: overtredingen en sancties gelden alleen als ze in het arbeidsreglement staan. Dat wijzigen jullie met het akkoord van de ondernemingsraad.',
    'be-union':
      'In België: overtredingen en sancties gelden alleen als ze in het arbeidsreglement staan. Zonder ondernemingsraad hangt een wijziging eerst 15 dagen uit, met een register voor opmerkingen; daarna gaan beide naar de inspectie.',
  } satisfies Record<Talk, string>,
}

/** What is said of the staff's representatives before anything is set. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    title: (whom) => `D’abord la concertation avec ${whom}`,
    notedTitle: (whom) => `Discutée avec ${whom} : est-ce exact ?`,
    noted:
      'Vous avez indiqué que cette concertation a eu lieu, et c’est ce qui figurera sous la charte. Si elle n’a pas encore eu lieu, corrigez d’abord cette réponse.',
    change: 'Voir la réponse',
    workRules: 'Pensez au règlement de travail',
    lead: 'Vous avez indiqué qui représente le personnel. Cette concertation fait partie de l’élaboration de la charte et précède la publication.',
    talks: {
      'nl-council':
        'Aux Pays-Bas : des règles portent-elles sur le contrôle, les sanctions, les données personnelles ou les conditions de travail ? Elles demandent alors l’accord du conseil d’entreprise (loi WOR, article 27). Sans cet accord, le conseil peut invoquer la nullité par écrit dans le mois.',
      'nl-union':
        'Aux Pays-Bas : discutez la charte avec le syndicat avant de l’adopter. Les personnes qui ont participé la soutiennent.',
      'be-council':
        'En Belgique : manquements et sanctions ne valent que s’ils figurent dans le règlement de travail. Vous le modifiez avec l’accord du conseil d’entreprise.',
      'be-union':
        'En Belgique : manquements et sanctions ne valent que s’ils figurent dans le règlement de travail. Sans conseil d’entreprise, une modification est d’abord affichée pendant 15 jours, avec un registre de remarques ; les deux vont ensuite à l’inspection.',
    },
  },
  en: {
    title: (whom) => `First the talk with ${whom}`,
    notedTitle: (whom) => `Talked over with ${whom}: is that so?`,
    noted:
      'You wrote that this talk took place, and it will stand so below the policy. If it has not yet, change that answer first.',
    change: 'To the answer',
    workRules: 'Think of the work rules',
    lead: 'You told us who speaks for the staff. That talk is part of making the policy and comes before publishing.',
    talks: {
      'nl-council':
        'In the Netherlands: are there rules about monitoring, sanctions, personal data or working conditions? Those need the consent of the works council (Works Councils Act, article 27). Without it the council can invoke nullity in writing within one month.',
      'nl-union':
        'In the Netherlands: talk the policy over with the union before you adopt it. People stand behind what they helped to make.',
      'be-council':
        'In Belgium: breaches and sanctions only count if they are listed in the work rules. You change those with the agreement of the works council.',
      'be-union':
        'In Belgium: breaches and sanctions only count if they are listed in the work rules. Without a works council a change is first posted for 15 days, with a register for remarks; both then go to the inspectorate.',
    },
  },
  de: {
    title: (whom) => `Zuerst das Gespräch mit ${whom}`,
    notedTitle: (whom) => `Besprochen mit ${whom}: Stimmt das?`,
    noted:
      'Sie haben angegeben, dass dieses Gespräch stattfand, und so steht es unter der Richtlinie. War es noch nicht so weit, ändern Sie zuerst diese Antwort.',
    change: 'Zur Antwort',
    workRules: 'Denken Sie an die Arbeitsordnung',
    lead: 'Sie haben angegeben, wer für die Belegschaft spricht. Dieses Gespräch gehört zum Erstellen der Richtlinie und geht der Veröffentlichung voraus.',
    talks: {
      'nl-council':
        'In den Niederlanden: Geht es in Regeln um Kontrolle, Sanktionen, personenbezogene Daten oder Arbeitsbedingungen? Dann ist dafür die Zustimmung des Betriebsrats nötig (Gesetz WOR, Artikel 27). Ohne sie kann der Betriebsrat binnen eines Monats schriftlich die Nichtigkeit geltend machen.',
      'nl-union':
        'In den Niederlanden: Besprechen Sie die Richtlinie mit der Gewerkschaft, bevor Sie sie beschließen. Wer mitgeredet hat, steht dahinter.',
      'be-council':
        'In Belgien: Verstöße und Sanktionen gelten nur, wenn sie in der Arbeitsordnung stehen. Diese ändern Sie mit Zustimmung des Betriebsrats.',
      'be-union':
        'In Belgien: Verstöße und Sanktionen gelten nur, wenn sie in der Arbeitsordnung stehen. Ohne Betriebsrat hängt eine Änderung zuerst 15 Tage aus, mit einem Register für Bemerkungen; danach gehen beide an die Inspektion.',
    },
  },
}
