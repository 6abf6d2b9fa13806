import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { AroundPart, ClauseChange, FoldedPart } from './changes.ts'

const nl = {
  title: (number: number) => `Kijk versie ${number} na`,
  lead: 'Er staat nog niets vast. Na het publiceren verandert deze tekst niet meer.',
  back: 'Terug, iets veranderen',
  onlyHere: {
    title: 'Dit adres werkt alleen op deze computer',
    text: (address: string) =>
      `${address} komt zo in de QR-code en op elk blad te staan. Wie het op een telefoon opent, ziet niets. Vraag je beheerder om eerst het echte adres in te stellen.`,
    tick: 'Ik weet dat de QR-code nu alleen op deze computer werkt',
    missing: 'Zet een vinkje als je toch wilt publiceren met een adres dat alleen hier werkt.',
  },
  offPaper: {
    title: 'Deze tekens staan niet op papier',
    text: 'In de pdf komt er een leeg vakje te staan. Haal ze weg, of schrijf het anders.',
    around: 'Rond de onderdelen',
  },
  mailWaits:
    'Er is nog geen mailserver. E-mails over deze versie blijven wachten tot je beheerder die instelt.',
  changes: 'Wat er verandert',
  changed: (count: number, of: number) =>
    count === 1 ? `In 1 van de ${of} onderdelen.` : `In ${count} van de ${of} onderdelen.`,
  went: 'Dit gaat weg',
  came: 'dit komt erbij',
  how: {
    changed: 'Veranderd',
    moved: 'Staat op een andere plek',
    added: 'Nieuw',
    gone: 'Vervalt',
  } satisfies Record<ClauseChange['how'], string>,
  kindWas: { rule: 'was een afspraak', guideline: 'was een advies' },
  more: 'Ook in de uitleg',
  parts: {
    fuller: 'Uitgebreid',
    why: 'Waarom',
    do: 'Doe dit',
    dont: 'Liever niet',
  } satisfies Record<FoldedPart, string>,
  around: {
    title: 'Titel',
    intro: 'Inleiding',
    audience: 'Voor wie',
    values: 'Kernwaarden',
    example: 'Voorbeeld op de twee bladzijden',
    people: 'Wie je kunt vragen',
    adopted: 'Vastgesteld',
  } satisfies Record<AroundPart, string>,
  same: (count: number) =>
    count === 1 ? 'Eén onderdeel blijft gelijk.' : `${count} onderdelen blijven gelijk.`,
  nothing: 'Er is niets veranderd sinds de versie die nu geldt.',
  first: (count: number) =>
    `Dit is de eerste versie, met ${count === 1 ? 'één afspraak of advies' : `${count} afspraken en adviezen`}.`,
  pdf: 'Lees de pdf nog één keer na',
  onlyNew: (language: string) =>
    `${language} is er voor het eerst bij; daar is niets mee te vergelijken.`,
  follows: 'Wat er dan gebeurt',
  inForce: (number: number, languages: string) =>
    `Versie ${number} geldt meteen, in het ${languages}`,
  before: (number: number) => `Versie ${number} blijft te lezen.`,
  noMail: 'Er gaat nog geen e-mail weg. Daarna kun je een ronde starten.',
  public: 'Iedereen op internet kan het lezen',
  publicText: 'Ook sollicitanten, klanten en zoekmachines.',
  under: 'Dit komt onder het beleid te staan',
  button: (number: number, languages: number) =>
    languages === 1
      ? `Publiceer versie ${number}`
      : `Publiceer versie ${number} in ${languages} talen`,
}
export type CheckText = typeof nl

/** What is said before a version is published. */
export const text: InEveryLanguage<CheckText> = {
  nl,
  fr: {
    title: (number) => `Vérifier la version ${number}`,
    lead: 'Rien n’est encore figé. Une fois publié, ce texte ne changera plus.',
    back: 'Revenir et modifier',
    onlyHere: {
      title: 'Cette adresse ne fonctionne que sur cet ordinateur',
      text: (address) =>
        `${address} figurera tel quel dans le code QR et sur chaque page. La personne qui l’ouvre sur un téléphone ne verra rien. Demandez d’abord à votre administrateur de définir la vraie adresse.`,
      tick: 'Je sais que le code QR ne fonctionne pour l’instant que sur cet ordinateur',
      missing:
        'Cochez la case si vous voulez tout de même publier avec une adresse qui ne fonctionne qu’ici.',
    },
    offPaper: {
      title: 'Ces signes n’existent pas sur le papier',
      text: 'Dans le PDF, chacun devient une case vide. Retirez-les, ou écrivez autrement.',
      around: 'Autour des passages',
    },
    mailWaits:
      'Il n’y a pas encore de serveur de messagerie. Les e-mails sur cette version attendront que votre administrateur en configure un.',
    changes: 'Ce qui change',
    changed: (count, of) => `Dans ${count} des ${of} passages.`,
    went: 'Ceci disparaît',
    came: 'ceci s’ajoute',
    how: {
      changed: 'Modifié',
      moved: 'Placé ailleurs',
      added: 'Nouveau',
      gone: 'Supprimé',
    },
    kindWas: { rule: 'était une règle', guideline: 'était un conseil' },
    more: 'Aussi dans l’explication',
    parts: { fuller: 'En détail', why: 'Pourquoi', do: 'Faites', dont: 'À éviter' },
    around: {
      title: 'Titre',
      intro: 'Introduction',
      audience: 'Pour qui',
      values: 'Valeurs',
      example: 'Exemple sur les deux pages',
      people: 'À qui s’adresser',
      adopted: 'Adoption',
    },
    same: (count) =>
      count === 1 ? 'Un passage reste identique.' : `${count} passages restent identiques.`,
    nothing: 'Rien n’a changé depuis la version en vigueur.',
    first: (count) =>
      `C’est la première version, avec ${count === 1 ? 'une règle ou un conseil' : `${count} règles et conseils`}.`,
    pdf: 'Relisez le PDF une dernière fois',
    onlyNew: (language) => `La version en ${language} est nouvelle ; il n’y a rien à comparer.`,
    follows: 'Ce qui se passe ensuite',
    inForce: (number, languages) => `La version ${number} s’applique aussitôt, en ${languages}`,
    before: (number) => `La version ${number} reste lisible.`,
    noMail: 'Aucun e-mail ne part encore. Vous pourrez ensuite lancer une campagne de signature.',
    public: 'Tout le monde peut la lire sur internet',
    publicText: 'Y compris candidats, clients et moteurs de recherche.',
    under: 'Ceci figurera sous la charte',
    button: (number, languages) =>
      languages === 1
        ? `Publier la version ${number}`
        : `Publier la version ${number} en ${languages} langues`,
  },
  en: {
    title: (number) => `Look over version ${number}`,
    lead: 'Nothing is fixed yet. Once published, this text no longer changes.',
    back: 'Back, change something',
    onlyHere: {
      title: 'This address only works on this computer',
      text: (address) =>
        `${address} will stand in the QR code and on every page. Whoever opens it on a phone sees nothing. Ask your administrator to set the real address first.`,
      tick: 'I know that the QR code only works on this computer for now',
      missing: 'Tick the box if you want to publish with an address that only works here.',
    },
    offPaper: {
      title: 'These signs cannot be printed',
      text: 'Each becomes an empty box in the PDF. Take them out, or write it another way.',
      around: 'Around the parts',
    },
    mailWaits:
      'There is no mail server yet. Emails about this version will wait until your administrator sets one up.',
    changes: 'What changes',
    changed: (count, of) => `In ${count} of ${of} parts.`,
    went: 'This goes',
    came: 'this is new',
    how: { changed: 'Changed', moved: 'Stands elsewhere', added: 'New', gone: 'Goes' },
    kindWas: { rule: 'was a rule', guideline: 'was advice' },
    more: 'Also in the explanation',
    parts: { fuller: 'In full', why: 'Why', do: 'Do', dont: 'Better not' },
    around: {
      title: 'Title',
      intro: 'Introduction',
      audience: 'For whom',
      values: 'Core values',
      example: 'Example on the two pages',
      people: 'Whom to ask',
      adopted: 'Adopted',
    },
    same: (count) => (count === 1 ? 'One part stays the same.' : `${count} parts stay the same.`),
    nothing: 'Nothing has changed since the version in force.',
    first: (count) =>
      `This is the first version, with ${count === 1 ? 'one rule or piece of advice' : `${count} rules and pieces of advice`}.`,
    pdf: 'Read the PDF once more',
    onlyNew: (language) => `${language} is there for the first time; there is nothing to compare.`,
    follows: 'What happens then',
    inForce: (number, languages) => `Version ${number} applies at once, in ${languages}`,
    before: (number) => `Version ${number} can still be read.`,
    noMail: 'No email goes out yet. After this you can start a round.',
    public: 'Anyone on the internet can read it',
    publicText: 'Applicants, customers and search engines too.',
    under: 'This will stand below the policy',
    button: (number, languages) =>
      languages === 1
        ? `Publish version ${number}`
        : `Publish version ${number} in ${languages} languages`,
  },
  de: {
    title: (number) => `Version ${number} prüfen`,
    lead: 'Noch steht nichts fest. Nach dem Veröffentlichen ändert sich dieser Text nicht mehr.',
    back: 'Zurück, etwas ändern',
    onlyHere: {
      title: 'Diese Adresse funktioniert nur auf diesem Computer',
      text: (address) =>
        `${address} steht dann so im QR-Code und auf jedem Blatt. Wer sie auf einem Telefon öffnet, sieht nichts. Bitten Sie Ihre Administration, zuerst die richtige Adresse einzustellen.`,
      tick: 'Ich weiß, dass der QR-Code vorerst nur auf diesem Computer funktioniert',
      missing:
        'Setzen Sie ein Häkchen, wenn Sie trotzdem mit einer Adresse veröffentlichen wollen, die nur hier funktioniert.',
    },
    offPaper: {
      title: 'Diese Zeichen lassen sich nicht drucken',
      text: 'Im PDF wird daraus ein leeres Kästchen. Nehmen Sie sie heraus, oder schreiben Sie es anders.',
      around: 'Rund um die Teile',
    },
    mailWaits:
      'Es gibt noch keinen Mailserver. E-Mails zu dieser Version warten, bis Ihre Administration einen einrichtet.',
    changes: 'Was sich ändert',
    changed: (count, of) => `In ${count} von ${of} Teilen.`,
    went: 'Das entfällt',
    came: 'das kommt hinzu',
    how: {
      changed: 'Geändert',
      moved: 'Steht an anderer Stelle',
      added: 'Neu',
      gone: 'Entfällt',
    },
    kindWas: { rule: 'war eine Regel', guideline: 'war ein Rat' },
    more: 'Auch in der Erläuterung',
    parts: { fuller: 'Ausführlich', why: 'Warum', do: 'So geht es', dont: 'Lieber nicht' },
    around: {
      title: 'Titel',
      intro: 'Einleitung',
      audience: 'Für wen',
      values: 'Werte',
      example: 'Beispiel auf den zwei Seiten',
      people: 'Wen Sie fragen können',
      adopted: 'Beschlossen',
    },
    same: (count) => (count === 1 ? 'Ein Teil bleibt gleich.' : `${count} Teile bleiben gleich.`),
    nothing: 'Seit der geltenden Version hat sich nichts geändert.',
    first: (count) =>
      `Das ist die erste Version, mit ${count === 1 ? 'einer Regel oder einem Ratschlag' : `${count} Regeln und Ratschlägen`}.`,
    pdf: 'Lesen Sie das PDF noch einmal durch',
    onlyNew: (language) =>
      `${language} ist zum ersten Mal dabei; da gibt es nichts zu vergleichen.`,
    follows: 'Was dann geschieht',
    inForce: (number, languages) => `Version ${number} gilt sofort, in ${languages}`,
    before: (number) => `Version ${number} bleibt lesbar.`,
    noMail: 'Es geht noch keine E-Mail hinaus. Danach können Sie eine Runde starten.',
    public: 'Alle im Internet können es lesen',
    publicText: 'Auch Bewerber, Kunden und Suchmaschinen.',
    under: 'Das steht dann unter der Richtlinie',
    button: (number, languages) =>
      languages === 1
        ? `Version ${number} veröffentlichen`
        : `Version ${number} in ${languages} Sprachen veröffentlichen`,
  },
}
