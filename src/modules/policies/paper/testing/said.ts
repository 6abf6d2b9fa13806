import type { InEveryLanguage } from '../../../../platform/locale.ts'
import type { ExamplePair } from '../../draft/example-pair.ts'

/** What the sheets say in a test and in the bench: words and lengths as a bakery’s policy has them. */
export interface Said {
  date: string
  values: string[]
  example: ExamplePair
  adopted: string
  /** Title and short text. */
  clauses: [string, string][]
  lines: string[]
}

export const said: InEveryLanguage<Said> = {
  nl: {
    date: '20 november 2026',
    values: ['Eerlijk', 'Gastvrij', 'Trots op het vak'],
    example: {
      kind: 'rule',
      do: '“Onze appeltaart vloog vandaag over de toonbank. Trots op het team! Ja, ik werk hier.”',
      dont: '“Raad eens wie hier vandaag voor 84 euro taart kocht!” met een foto van de bon erbij',
    },
    adopted:
      'Vastgesteld door Marieke de Wit, directeur, na overleg met de ondernemingsraad en het CPBW in Gent.',
    clauses: [
      [
        'Post met een gerust hart',
        'Je weet wat we afspreken en wat we aanraden. Zo kun je trots zijn op je werk, ook online.',
      ],
      [
        'De groepschat telt mee',
        'Elke plek waar je iets deelt: netwerken, filmpjes, reviews en chats. Privéberichten lezen we niet.',
      ],
      [
        'Zeg dat je hier werkt',
        'Prijs je ons brood aan? Zet erbij dat je bij ons werkt. Dat is eerlijk, en het maakt je bericht sterker.',
      ],
      [
        'Wat van de klant is, blijft van de klant',
        'Op een kassabon staat wat iemand kocht, en dat is van hen. Plaats geen bonnen, bestellingen of namen.',
      ],
      [
        'Vraag het eerst aan wie erop staat',
        'Jij kiest waar jouw gezicht te zien is. Gun een ander hetzelfde, en vraag het apart voor het plaatsen.',
      ],
      [
        'Eerst luisteren, dan beslist een mens',
        'Van een fout leer je. Eerst een gesprek, dan hulp. Alleen bij opzet kan er een maatregel volgen.',
      ],
    ],
    lines: [
      '**Nieuwe pagina** over ons? Vraag het Ine.',
      '**Houd je functie** op je profiel actueel.',
      '**Film niet** in de productie of de kleedruimte.',
      '**Krijg je er iets voor?** Noem het reclame.',
      '**Deel geen rooster**: daar staan collega’s op.',
      '**Slaap er een nacht over** als je boos bent.',
      '**Kijk ook naar de achtergrond** van je foto.',
    ],
  },
  fr: {
    date: '20 novembre 2026',
    values: ['Honnêteté', 'Hospitalité', 'Fierté du métier'],
    example: {
      kind: 'rule',
      do: '«\u202fNotre tarte aux pommes est partie en une heure. Bravo l’équipe\u202f! Oui, je travaille ici.\u202f»',
      dont: '«\u202fDevinez qui vient d’acheter pour 84 euros de tarte\u202f!\u202f» avec une photo du ticket',
    },
    adopted:
      'Adopté par Marieke de Wit, directrice, après concertation avec le conseil d’entreprise et le CPPT de Liège.',
    clauses: [
      [
        'Publiez l’esprit tranquille',
        'Vous savez ce qui est convenu et ce que nous conseillons. Soyez fier de votre travail, en ligne aussi.',
      ],
      [
        'Le groupe de discussion compte aussi',
        'Chaque endroit où vous partagez\u202f: réseaux, vidéos, avis, groupes. Nous ne lisons aucun message privé.',
      ],
      [
        'Dites que vous travaillez ici',
        'Vous vantez notre pain\u202f? Ajoutez que vous travaillez chez nous. C’est honnête, et plus convaincant.',
      ],
      [
        'Ce qui est au client reste au client',
        'Un ticket de caisse raconte les achats de quelqu’un. Ne publiez ni tickets, ni commandes, ni noms.',
      ],
      [
        'Demandez d’abord à qui est sur la photo',
        'Vous choisissez où l’on voit votre visage. Accordez cela aux autres, et demandez avant de publier.',
      ],
      [
        'Écouter d’abord, puis une personne décide',
        'D’une erreur, on apprend. D’abord une conversation, puis de l’aide. Rarement, une mesure peut suivre.',
      ],
    ],
    lines: [
      '**Une nouvelle page** sur nous\u202f? Demandez à Ine.',
      '**Tenez votre fonction** à jour sur votre profil.',
      '**Ne filmez pas** à l’atelier ni au vestiaire.',
      '**Vous recevez quelque chose\u202f?** Dites que c’est de la publicité.',
      '**Ne partagez pas l’horaire**\u202f: des collègues y figurent.',
      '**Laissez passer une nuit** si vous êtes en colère.',
      '**Regardez aussi l’arrière-plan** de votre photo.',
    ],
  },
  en: {
    date: '20 November 2026',
    values: ['Honest', 'Welcoming', 'Proud of our craft'],
    example: {
      kind: 'rule',
      do: '“Our apple tart flew over the counter today. Proud of the team! Yes, I work here.”',
      dont: '“Guess who bought 84 euros worth of tart here today!” with a photo of the receipt',
    },
    adopted:
      'Adopted by Marieke de Wit, director, after consulting the works council and the CPBW in Ghent.',
    clauses: [
      [
        'Post with an easy mind',
        'You know what we agree and what we advise. So you can be proud of your work, online too.',
      ],
      [
        'The group chat counts too',
        'Every place where you share something: networks, videos, reviews and chats. We read no private messages.',
      ],
      [
        'Say that you work here',
        'Do you praise our bread? Add that you work for us. It is honest, and it makes your message stronger.',
      ],
      [
        'What is the customer’s stays the customer’s',
        'A receipt tells what somebody bought, and that is theirs. Do not post receipts, orders or names.',
      ],
      [
        'First ask whoever is in the picture',
        'You choose where your face is seen. Grant others the same, and ask separately before you post.',
      ],
      [
        'First we listen, then a person decides',
        'We learn from mistakes. First a talk, then help. Only if it was on purpose can a measure follow.',
      ],
    ],
    lines: [
      '**A new page** about us? Ask Ine.',
      '**Keep your job title** up to date on your profile.',
      '**Do not film** in the bakery or the changing room.',
      '**Do you get something for it?** Call it advertising.',
      '**Do not share a roster**: it names colleagues.',
      '**Sleep on it** when you are angry.',
      '**Look at the background** of your photo, too.',
    ],
  },
  de: {
    date: '20. November 2026',
    values: ['Ehrlich', 'Gastfreundlich', 'Stolz auf unser Handwerk'],
    example: {
      kind: 'rule',
      do: '„Unser Apfelkuchen ging heute weg wie nichts. Stolz auf das Team! Ja, ich arbeite hier.“',
      dont: '„Ratet mal, wer hier heute für 84 Euro Kuchen gekauft hat!“ mit einem Foto des Bons',
    },
    adopted:
      'Beschlossen von Marieke de Wit, Direktorin, nach Beratung mit dem Betriebsrat und dem CPBW in Gent.',
    clauses: [
      [
        'Posten Sie mit gutem Gefühl',
        'Sie wissen, was wir vereinbaren und was wir raten. So können Sie stolz auf Ihre Arbeit sein, auch online.',
      ],
      [
        'Der Gruppenchat zählt dazu',
        'Jeder Ort, an dem Sie etwas teilen: Netzwerke, Filme, Bewertungen und Chats. Privates lesen wir nicht.',
      ],
      [
        'Sagen Sie, dass Sie hier arbeiten',
        'Sie loben unser Brot? Schreiben Sie dazu, dass Sie bei uns arbeiten. Das ist ehrlich und überzeugt mehr.',
      ],
      [
        'Was dem Kunden gehört, bleibt beim Kunden',
        'Ein Kassenbon verrät, was jemand gekauft hat. Veröffentlichen Sie keine Bons, Bestellungen oder Namen.',
      ],
      [
        'Fragen Sie zuerst, wer auf dem Bild ist',
        'Sie wählen, wo Ihr Gesicht zu sehen ist. Gönnen Sie das auch anderen, und fragen Sie vor dem Posten.',
      ],
      [
        'Erst zuhören, dann entscheidet ein Mensch',
        'Aus Fehlern lernt man. Zuerst ein Gespräch, dann Hilfe. Nur bei Absicht kann eine Maßnahme folgen.',
      ],
    ],
    lines: [
      '**Eine neue Seite** über uns? Fragen Sie Ine.',
      '**Halten Sie Ihre Funktion** im Profil aktuell.',
      '**Filmen Sie nicht** in der Backstube oder Umkleide.',
      '**Bekommen Sie etwas dafür?** Nennen Sie es Werbung.',
      '**Teilen Sie keinen Dienstplan**: Darauf stehen andere.',
      '**Schlafen Sie eine Nacht darüber**, wenn Sie wütend sind.',
      '**Achten Sie auch auf den Hintergrund** Ihres Fotos.',
    ],
  },
}
