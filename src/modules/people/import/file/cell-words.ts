import { finder, fold } from '../../../../platform/letters/index.ts'
import { type Language, languages } from '../../../../platform/locale.ts'
import { type Role, roles } from '../../../../platform/who.ts'
import { type Contract, contracts } from './fields.ts'

/** "Intern" is missing on purpose: in a Dutch or German file it means someone of the house. */
const contractWords: Record<Contract, string[]> = {
  permanent: [
    ...['vast', 'vast contract', 'vaste dienst', 'onbepaalde duur', 'onbepaalde tijd', 'statutair'],
    ...['contract onbepaalde duur', 'contract voor onbepaalde tijd', 'vast dienstverband'],
    ...['CDI', 'durée indéterminée', 'contrat à durée indéterminée', 'statutaire'],
    ...['permanent', 'indefinite', 'open-ended', 'regular', 'permanent contract'],
    ...['unbefristet', 'Festanstellung', 'fest', 'unbefristeter Vertrag', 'Dauerstelle'],
  ],
  fixed: [
    ...['tijdelijk', 'bepaalde duur', 'bepaalde tijd', 'contract bepaalde duur', 'jobstudent'],
    ...['contract voor bepaalde tijd', 'vervangingscontract', 'tijdelijk contract', 'bepaald'],
    ...['CDD', 'durée déterminée', 'contrat à durée déterminée', 'contrat de remplacement'],
    ...['fixed', 'fixed-term', 'temporary', 'fixed-term contract'],
    ...['befristet', 'Zeitvertrag', 'befristeter Vertrag', 'Werkstudent'],
  ],
  agency: [
    ...['uitzend', 'uitzendkracht', 'interim', 'interimkracht', 'uitzendcontract', 'uitzendwerk'],
    ...['intérimaire', 'travail intérimaire', 'contrat intérimaire'],
    ...['agency', 'agency worker', 'temp agency', 'agency work'],
    ...['Leiharbeit', 'Zeitarbeit', 'Leiharbeiter', 'Leiharbeitnehmer', 'Zeitarbeiter'],
  ],
  intern: [
    ...['stage', 'stagiair', 'stagiaire', 'stagecontract', 'leerling'],
    ...['stagiair(e)', 'leercontract', 'BBL', 'apprenti', 'apprentie', 'alternance'],
    ...['internship', 'work placement', 'trainee', 'apprentice', 'placement'],
    ...['Praktikum', 'Praktikant', 'Praktikantin', 'Azubi', 'Auszubildende', 'Lehrling'],
  ],
  volunteer: [
    ...['vrijwilliger', 'vrijwilligster', 'vrijwilligerswerk', 'vrijwilligersovereenkomst'],
    ...['bénévole', 'volontaire', 'bénévolat', 'volontariat'],
    ...['volunteer', 'voluntary'],
    ...['ehrenamtlich', 'Ehrenamt', 'Freiwillige', 'Freiwilliger', 'freiwillig'],
  ],
  contractor: [
    ...[
      'zzp',
      'zzp’er',
      'freelance',
      'freelancer',
      'zelfstandige',
      'zelfstandig',
      'inhuur',
      'extern',
    ],
    ...['consultant', 'opdrachtnemer'],
    ...['indépendant', 'indépendante', 'prestataire', 'sous-traitant', 'externe'],
    ...['contractor', 'self-employed', 'contract worker', 'external'],
    ...['selbstständig', 'Selbstständige', 'freier Mitarbeiter', 'Freiberufler', 'Werkvertrag'],
  ],
}

const languageWords: Record<Language, string[]> = {
  nl: [
    'nl',
    'nld',
    'dut',
    'ned',
    'n',
    'Nederlands',
    'Vlaams',
    'néerlandais',
    'Dutch',
    'Niederländisch',
  ],
  fr: ['fr', 'fra', 'fre', 'f', 'Frans', 'français', 'French', 'Französisch', 'franz'],
  en: ['en', 'eng', 'e', 'Engels', 'anglais', 'English', 'Englisch'],
  de: ['de', 'deu', 'ger', 'd', 'Duits', 'allemand', 'German', 'Deutsch'],
}

const roleWords: Record<Role, string[]> = {
  owner: ['owner', 'eigenaar', 'propriétaire', 'Eigentümer', 'Eigentümerin'],
  author: [
    'author',
    'policy author',
    'auteur',
    'opsteller',
    'rédacteur',
    'rédactrice',
    'Verfasser',
    'Autor',
  ],
  reviewer: ['reviewer', 'beoordelaar', 'relecteur', 'relectrice', 'Prüfer', 'Prüferin'],
  approver: ['approver', 'goedkeurder', 'approbateur', 'approbatrice', 'Genehmiger', 'Freigebende'],
  hr: ['hr', 'hrm', 'personeelszaken', 'P&O', 'RH', 'ressources humaines', 'Personalabteilung'],
  legal: ['legal', 'juridisch', 'jurist', 'juridische zaken', 'juridique', 'juriste', 'Recht'],
  'case-handler': ['case handler', 'behandelaar', 'gestionnaire de dossier', 'Fallbearbeiter'],
  communications: [
    'communications',
    'communicatie',
    'communication',
    'Kommunikation',
    'social media manager',
  ],
  'account-manager': [
    'account manager',
    'accountbeheerder',
    'kanaalbeheerder',
    'gestionnaire de compte',
    'Kontobetreuer',
  ],
  spokesperson: [
    'spokesperson',
    'woordvoerder',
    'porte-parole',
    'Pressestelle',
    'Pressesprecher',
    'Sprecher',
    'Sprecherin',
  ],
  coach: ['coach'],
  'works-council': [
    'works council',
    'works-council member',
    'ondernemingsraad',
    'OR',
    'OR-lid',
    'conseil d’entreprise',
    'Betriebsrat',
  ],
  'line-manager': [
    'line manager',
    'leidinggevende',
    'manager',
    'responsable',
    'Vorgesetzter',
    'Führungskraft',
  ],
  ambassador: ['ambassador', 'ambassadeur', 'ambassadrice', 'Botschafter', 'Botschafterin'],
  auditor: ['auditor', 'auditeur', 'auditrice', 'Auditor', 'Revisor'],
}
const EVERYONE = [
  'employee',
  'medewerker',
  'werknemer',
  'collaborateur',
  'travailleur',
  'Mitarbeiter',
]

/** Most cells hold a word as it stands here; only the others have to be folded. */
function lookup<T extends string>(words: Record<T, string[]>, all: readonly T[]) {
  const found = new Map<string, T>()
  for (const one of all) for (const word of words[one]) found.set(word.toLowerCase(), one)
  const find = finder(all.flatMap((one) => words[one].map((word) => [word, one] as const)))
  return (text: string) => found.get(text.toLowerCase()) ?? find(text)
}

const contractOf = lookup(contractWords, contracts)
const languageOf = lookup(languageWords, languages)
const roleOf = lookup(roleWords, roles)
const everyone = new Set(EVERYONE.map(fold))

export const readContract = (text: string): Contract | undefined => contractOf(text)

/** `nl-BE`, `Nederlands (België)` and `FR` all say which language it is. */
export const readLanguage = (text: string): Language | undefined =>
  languageOf(text) ?? languageOf(text.split(/[-_ (]/u)[0] ?? '')

/** Several roles may stand in one cell; undefined when one of them is not a role here. */
export function readRoles(text: string): Role[] | undefined {
  const words = text.split(/[,;/|]/u).map(fold)
  const found = words.filter((word) => word && !everyone.has(word)).map((word) => roleOf(word))
  return found.includes(undefined) ? undefined : [...new Set(found as Role[])]
}
