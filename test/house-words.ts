import type { InEveryLanguage, Language } from '../src/platform/locale.ts'

/** What the interface does not say, what it says in its place, and a text in which it would be found. */
export interface Choice {
  not: RegExp
  say: string
  slip: string
}

/**
 * One word for one thing, and none that reads as if it came from elsewhere. Words that the library avoids as well
 * stand in `content/glossary.yaml`.
 */
export const choices: InEveryLanguage<Choice[]> = {
  nl: [
    { not: /(?<![\w-])mails?\b/i, say: 'e-mail', slip: 'Je krijgt een mail.' },
    { not: /(?<!e-)\bmailadres|\bproefmail/i, say: 'e-mailadres', slip: 'Je mailadres' },
    { not: /\bvingerafdruk|\bafdruk\b/i, say: 'kenmerk', slip: 'Vingerafdruk van deze tekst' },
    { not: /\btoestel/i, say: 'apparaat', slip: 'Op dit toestel ben je aangemeld.' },
    { not: /\bplatformen\b/i, say: 'platforms', slip: 'Kies de platformen.' },
    {
      not: /\b(?:deze|de) bladzijde (?:na|sluiten)/i,
      say: 'pagina',
      slip: 'Kijk de bladzijde na.',
    },
    { not: /beeldpunt/i, say: 'pixels', slip: '4000 bij 4000 beeldpunten' },
    { not: /^Bekend (?:maken|gemaakt)\b/, say: 'bekendmaken', slip: 'Bekend maken' },
    // Nobody in the interface is a she: things are die and hem.
    {
      not: /(?<!hem of )\bhaar\b(?! of hem)|\bze (?:is|was|staat|volgt|geldt|wordt|heeft|hoort)\b/i,
      say: 'die or hem',
      slip: 'Maak haar nu bekend.',
    },
    {
      not: /\b(?:om|dat|dus) ze (?:niet )?(?:bij jullie past|blijft)\b/i,
      say: 'die',
      slip: 'dus ze blijft',
    },
    // A verb that comes apart stays whole on a button.
    {
      not: /^(?:Lees|Geef|Zet|Sla|Zoek|Stuur|Maak|Vraag) (?:in|door|aan|uit|over|terug|opnieuw|ongedaan)$/,
      say: 'Inlezen, Doorgeven, Aanzetten',
      slip: 'Lees in',
    },
    {
      not: /^Toon$|^Stand\b|\bZoveel\b|\bom de hoeveel tijd/i,
      say: 'Filteren, Status, hoe vaak',
      slip: 'Stand',
    },
    {
      not: /\bNeem (?:er )?(?:minstens|hoogstens|een paar)\b/,
      say: 'gebruik',
      slip: 'Neem minstens 12 tekens.',
    },
    {
      not: /\bstreek\b|\bzonet\b|\bwerf\b/i,
      say: 'land of gewest, net, bouwplaats',
      slip: 'Kies een streek',
    },
    {
      not: /\bvoor (?:je|jullie) (?:ja zegt|publiceert|antwoordt|iets beslist)\b/i,
      say: 'voordat',
      slip: 'Belangrijk voor je publiceert',
    },
    { not: /\bJe had dit al\b/, say: 'je hebt dit al', slip: 'Je had dit al ondertekend.' },
  ],
  fr: [
    {
      not: /\battend(?:ent)?$|\bvous attend(?:ent)?\b/,
      say: 'à faire',
      slip: 'Une chose vous attend.',
    },
    { not: /\b(?:un|le|ce|nouveau) tour\b/i, say: 'campagne de signature', slip: 'Lancer le tour' },
    { not: /aimable/i, say: 'courtois', slip: 'Un e-mail aimable' },
    { not: /courrier/i, say: 'e-mails', slip: 'Courrier sortant' },
    { not: /num[ée]ros? d[eu] personnel/i, say: 'matricule', slip: 'Numéro du personnel' },
    { not: /collaborat(?:eur|rice)/i, say: 'membre du personnel', slip: 'Vos collaborateurs' },
    { not: /\brétabli/i, say: 'restaurer', slip: 'Une sauvegarde a été rétablie' },
    { not: /\bporte-paroles\b/i, say: 'porte-parole', slip: 'Deux porte-paroles' },
    {
      not: /\bPrenez (?:au moins|au plus|quelques)\b/i,
      say: 'utilisez',
      slip: 'Prenez au moins 12 caractères.',
    },
    { not: /\bPlutôt (?:non|pas)\b/i, say: 'à éviter', slip: 'Plutôt pas' },
    {
      not: /Elle ressemble à|Faire partir les e-mails/,
      say: 'exemple, configurer',
      slip: 'Elle ressemble à nom@exemple.be',
    },
    // People are named as such: “les personnes qui”.
    {
      not: /\b(?:[Pp]our|à|avec) qui (?:a|ont|n’|ne|l’|connaît|arrive|signe|gère|veut)/,
      say: 'les personnes qui',
      slip: 'Lettres pour qui n’a pas d’adresse',
    },
    { not: /\bne devez plus\b/, say: 'n’avez plus à', slip: 'Vous ne devez plus signer.' },
  ],
  en: [
    { not: /(?<![\w-])mails?\b(?! servers?)/i, say: 'email', slip: 'You get a mail.' },
    { not: /\be-mail/i, say: 'email', slip: 'Your e-mail address' },
    { not: /\breceipts?\b/i, say: 'proof', slip: 'Your receipt is here.' },
    { not: /\bstaff number/i, say: 'employee number', slip: 'Staff number' },
    { not: /\bclauses?\b/i, say: 'part', slip: 'Write about a clause' },
    { not: /\bsites\b/i, say: 'establishments', slip: 'Your sites' },
    {
      not: /It looks like name@|\bat most read best\b/i,
      say: 'an address looks like this',
      slip: 'It looks like name@example.com.',
    },
    { not: /\blets one\b|\banew\b/i, say: 'people, again', slip: 'It lets one sign in.' },
    { not: /^Show$|^State$/, say: 'Filter, Status', slip: 'State' },
    {
      not: /\byou had (?:already )?signed\b/i,
      say: 'you have signed',
      slip: 'You had signed this already.',
    },
  ],
  de: [
    {
      not: /\bwarte[nt] auf (?:Sie|jemanden|Ihre Wahl)\b/i,
      say: 'zu erledigen',
      slip: 'Etwas wartet auf Sie',
    },
    { not: /\bZu tun\b/, say: 'zu erledigen', slip: 'Zu tun' },
    {
      not: /\bnehmen Sie (?:mindestens|höchstens|ein paar|die erste|eine Sprache)/i,
      say: 'verwenden Sie, wählen Sie',
      slip: 'Nehmen Sie mindestens 12 Zeichen.',
    },
    {
      not: /\bsieht aus wie\b|\bträgt unsere Stimme\b/,
      say: 'richtig wäre',
      slip: 'Sie sieht aus wie name@beispiel.de',
    },
    { not: /(?<!E-)\bMails?\b|Testmail/, say: 'E-Mail', slip: 'Testmail von Leidraad' },
    { not: /Wiederherstellungscode/, say: 'Ersatzcode', slip: 'Ihre Wiederherstellungscodes' },
    { not: /\bFassung(?! Ihrer Richtlinie)/, say: 'Version', slip: 'Die neue Fassung' },
    { not: /\bPoster\b/, say: 'Plakat', slip: 'Als Poster' },
    { not: /\bTest\b/, say: 'Probe', slip: 'Mir einen Test schicken' },
    { not: /\bMitarbeite(?:r|nde)/, say: 'Beschäftigte', slip: 'Ihre Mitarbeitenden' },
    { not: /\bBildpunkt/, say: 'Pixel', slip: '4000 Bildpunkte' },
    { not: /\bAbdruck\b/, say: 'Fingerabdruck', slip: 'Nur ein Abdruck' },
    {
      not: /\bjemand anders\b|\bjemand anderer\b/i,
      say: 'jemand anderes',
      slip: 'Jemand anders war es.',
    },
    { not: /^Anzeigen$|^Stand\b/, say: 'Filtern, Status', slip: 'Stand' },
  ],
}

/** A setting is written as it is: MAIL_FROM. */
export const withoutSettings = (text: string) => text.replace(/\b[A-Z]+_[A-Z_]+\b/g, 'x')

/** What a text says by another word than the house does, each with the word of the house. */
export const saidOtherwise = (language: Language, text: string) =>
  choices[language]
    .filter(({ not }) => not.test(withoutSettings(text)))
    .map(({ say }) => `rather “${say}”: ${text}`)
