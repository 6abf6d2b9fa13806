import type { Grammar, KindOfName } from './shape.ts'
import {
  bare,
  capitalised,
  isAcronym,
  lastWord,
  nouns,
  parted,
  small,
  startsSmall,
  wordSet,
} from './words.ts'

const determiners = wordSet('de het een ’t je jouw jullie uw ons onze mijn hun')

/** With these no surname begins. */
const never = wordSet('het je jouw jullie uw ons onze mijn hun')

/** They open a thing that somebody describes, and are nobody’s name. */
const openers = wordSet(
  'adressen beelden bestanden bestellingen budgetten cijfers codes contracten dossiers foto’s gegevens gesprekken kamers kantoren klachten klantgegevens leveranciers lonen medische namen offertes omzet patiëntgegevens persoonlijke plannen prijzen privégegevens recepten resultaten roosters salarissen sleutels tarieven verslagen wachtwoorden werkroosters zalen ziekte al alle alles andere bij binnen buiten dat die dit door elk elke geen hoe in met na naar onder op over sommige tijdens uit van via voor waar wanneer wat wie zonder',
)

/** How government bodies are spoken of; the names of others stand alone. */
const houses = nouns({
  de: 'gemeente provincie stad politiezone hulpverleningszone veiligheidsregio deelgemeente omgevingsdienst',
  het: 'waterschap hoogheemraadschap ministerie ocmw agentschap stadsbestuur gemeentebestuur',
})

/** Who people turn to: teams and bodies. */
const teams = nouns({
  de: 'afdeling dienst commissie raad directie redactie leiding balie desk helpdesk receptie werkgroep stuurgroep projectgroep staf cel administratie personeelsdienst vakbond vakbonden vakbondsafvaardiging personeelsvertegenwoordiging ondernemingsraad medezeggenschapsraad cliëntenraad ouderraad schoolraad gemeenteraad studentenraad leerlingenraad personeelsraad deelnemersraad kerkenraad jongerenraad patiëntenraad or mr gmr rvb rvt vakgroep klantenservice school bakkerij bank club vereniging stichting winkel organisatie fabriek academie praktijk zaak lijst website',
  het: 'team bestuur secretariaat meldpunt aanspreekpunt contactpunt infopunt servicepunt bureau kantoor office department loket management college comité managementteam intranet portaal ziekenhuis museum theater bedrijf hotel restaurant woonzorgcentrum atelier',
})

/** Posts that one person holds; a name may stand behind them. */
const posts = nouns({
  de: 'adviseur medewerker medewerkster verantwoordelijke coördinator directeur directrice voorzitter woordvoerder manager beheerder leidinggevende functionaris vertrouwenspersoon contactpersoon secretaris burgemeester wethouder schepen griffier rector gemeentesecretaris bedrijfsleider teamleider projectleider afdelingsleider groepsleider ploegleider zaakvoerder zorgcoördinator preventieadviseur eigenaar chef penningmeester ombudsman ombudsvrouw ombudspersoon schooldirecteur webmaster beleidsmedewerker trainer coach teamcoach leerkracht mentor decaan conciërge hoofdredacteur redacteur jeugdleider ploegbaas bedrijfsarts huisarts bestuurslid consulent assistent begeleider pastoor mevrouw mevr meneer dhr officer',
  het: 'hoofd afdelingshoofd diensthoofd schoolhoofd',
})

/** Their compounds are as sure as they are: "mediacommissie", "HR-afdeling". */
const compounds =
  /(?:afdeling|dienst|commissie|directie|redactie|leiding|balie|desk|team|bestuur|secretariaat|meldpunt|bureau|loket|kantoor|adviseur|medewerker|verantwoordelijke|coördinator|directeur|voorzitter|woordvoerder|manager|beheerder|leidinggevende|functionaris|persoon|redacteur|verpleegkundige|leerkracht|begeleider)$/

/** What a team or a post is for, which tells it from the name of who holds it. */
const topics = wordSet(
  'communicatie marketing hr ict it media pers personeel personeelszaken financiën integriteit kwaliteit veiligheid preventie operations online social algemeen facilitair zorg onderwijs juridische pr p&o p&c',
)

const adjectives = wordSet(
  'algemene algemeen interne intern externe extern centrale centraal nieuwe lokale lokaal dagelijks dagelijkse raad',
)

function articleOf(word: string, kind: KindOfName) {
  const key = bare(word)
  if (kind === 'house') return houses.get(key)
  const known = houses.get(key) ?? teams.get(key) ?? posts.get(key)
  if (known) return known
  const [end] = compounds.exec(key) ?? []
  return end && (teams.get(end) ?? posts.get(end) ?? 'de')
}

/** So nobody is called. */
const surely =
  /(?:team|afdeling|dienst|commissie|directie|redactie|desk|secretariaat|meldpunt|loket)$/

/** "Communications team" is "het Communications team"; "Tom Bestuur" is somebody’s name. */
function articleByLast(phrase: string, kind: KindOfName) {
  const last = lastWord(phrase)
  const sure = last && (startsSmall(last) || surely.test(bare(last)))
  return kind === 'people' && sure ? articleOf(last, kind) : undefined
}

/** "Raad van Bestuur" is written small. */
const noun = (head: string, rest: string) =>
  small(head) +
  rest.replace(/^ van (?:Bestuur|Toezicht|Commissarissen)\b/, (of) => of.toLowerCase())

function withDeterminer(determiner: string, phrase: string, kind: KindOfName) {
  const [head, rest] = parted(phrase)
  const said = determiner.toLowerCase()
  if (articleOf(head, kind)) return `${said} ${noun(head, rest)}`
  if (adjectives.has(bare(head)) && articleOf(parted(rest.trim())[0], kind))
    return `${said} ${small(head)} ${noun(...parted(rest.trim()))}`
  const sure = startsSmall(phrase) || never.has(said) || articleByLast(phrase, kind)
  return kind !== 'house' && sure ? `${said} ${phrase}` : undefined
}

function withArticle(typed: string, kind: KindOfName) {
  const [head, rest] = parted(typed)
  const [second, more] = parted(rest.trim())
  const article = articleOf(head, kind)
  if (!article) {
    const ofTeam = (isAcronym(head) || topics.has(bare(head))) && !more && articleOf(second, kind)
    if (ofTeam) return `${ofTeam} ${head} ${small(second)}`
    const byLast = articleByLast(typed, kind)
    return byLast && `${byLast} ${typed}`
  }
  const held = bare(head) !== '' && isPost(head) && second !== '' && !startsSmall(second)
  return held && !topics.has(bare(second)) && !isAcronym(second)
    ? noun(head, rest)
    : `${article} ${noun(head, rest)}`
}

function isPost(word: string) {
  const key = bare(word)
  const [end = key] = compounds.exec(key) ?? []
  return posts.has(key) || posts.has(end) || end === 'persoon'
}

export const nl: Grammar = {
  and: 'en',
  semicolon: '; ',
  joins: / en /,
  inSentence(typed, kind) {
    if (kind === 'brands') return typed
    const [first, rest] = parted(typed)
    const word = bare(first.replace(/^'/, '’'))
    const after = rest.trim()
    if (determiners.has(word) && after) return withDeterminer(first, after, kind) ?? typed
    if (kind === 'things' && openers.has(word) && (startsSmall(after) || !after))
      return small(typed)
    return withArticle(typed, kind) ?? typed
  },
  forms: {},
  atStart: (said) => {
    const begun = capitalised(said)
    return begun !== said && /^ij/.test(said) ? `IJ${said.slice(2)}` : begun
  },
}
