// Writes src/modules/identity/password/common.txt: what people put in a password before a year and an exclamation mark.
// Once in a while: npm pack @zxcvbn-ts/language-common @zxcvbn-ts/language-nl-be @zxcvbn-ts/language-fr
// @zxcvbn-ts/language-de @zxcvbn-ts/language-en, unpack each into FOLDER/NAME, and give FOLDER here.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/node.mjs'

const [folder = '.'] = process.argv.slice(2)
const PASSWORDS = 6000
const WORDS_PER_LANGUAGE = 1200
/** As long as a password has to be: of these every one. */
const LONG = 12

const read = (name, file) =>
  JSON.parse(readFileSync(join(folder, `language-${name}`, 'package/src', file), 'utf8'))

const leet = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
const plain = (text) =>
  text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss')
const base = (text) =>
  plain(text)
    .replaceAll(/^[^a-z]+|[^a-z]+$/g, '')
    .replaceAll(/[013457@$]/g, (sign) => leet[sign])
const isWord = (text) => /^[a-z]{3,20}$/.test(text)

/** What no list of passwords has in four languages at once. */
const own = `
januari februari maart april mei juni juli augustus september oktober november december
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
january february march may june july august october januar februar marz maerz dezember
lente zomer herfst winter voorjaar najaar printemps ete automne hiver spring summer autumn fall
fruhling fruehling sommer herbst
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
amsterdam rotterdam denhaag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede
amersfoort zwolle leiden maastricht dordrecht delft alkmaar leeuwarden venlo deventer helmond zaandam hilversum
antwerpen gent brugge leuven mechelen aalst hasselt genk kortrijk oostende roeselare turnhout sintniklaas brussel
bruxelles liege namur charleroi mons tournai verviers arlon wavre luxembourg
paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers
london londen birmingham manchester liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast dublin nottingham
berlin berlijn hamburg munchen muenchen koln koeln frankfurt stuttgart dusseldorf duesseldorf leipzig dortmund essen
bremen dresden hannover nurnberg nuernberg wien wenen zurich zuerich geneve bern basel madrid barcelona roma lisboa
ajax feyenoord psv twente heerenveen vitesse sparta willemtwee anderlecht clubbrugge standard racing gantoise kaagent
rodeduivels diablesrouges psg monaco saintetienne arsenal chelsea tottenham everton westham newcastle astonvilla
rangers celtic bayern bayernmunchen bayernmuenchen borussia schalke werder hertha hsv leverkusen gladbach wolfsburg
hoffenheim unionberlin stpauli barca realmadrid juventus manutd mancity manchesterunited manchestercity
wachtwoord password passwort motdepasse geheim secret secreto welkom welcome bienvenue willkommen hallo hello bonjour
salut gutentag goedemorgen inloggen aanmelden login admin administrator beheerder leidraad gebruiker utilisateur benutzer
user test tester testen changeme letmein laatmebinnen ouvremoi veranderen tijdelijk temporaire temporary standaard default
voetbal football fussball fusball basketbal hockey tennis wielrennen cyclisme radfahren vakantie vacances urlaub holiday
kantoor bureau buero office bedrijf entreprise firma company school ecole schule werk travail arbeit work
iloveyou ikhouvanjou ikhouvanje ikhouvanjullie jetaime jetadore ichliebedich iloveu tequiero teamo ihateyou
liefde amour liebe love schatje schatz cherie mijnschat darling moeder vader mama papa maman oma opa familie famille family
zonnetje sonnenschein sunshine soleil sonne zon bloemen blumen fleurs flowers vlinder papillon schmetterling butterfly
hond kat paard konijn chien chat cheval lapin hund katze pferd hase dog cat horse bunny chocolade chocolat schokolade
nederland belgie belgique deutschland duitsland france frankrijk england engeland holland vlaanderen wallonie europa
brood kaas boter bier wijn friet frietjes stroopwafel hagelslag koffie thee pannenkoek pain fromage beurre biere vin frites
croissant baguette cafe brot kaese butter bier wein kaffee kuchen bread cheese beer wine coffee pizza pasta spaghetti
fiets fietsen velo bicyclette vtt fahrrad radtour bicycle muziek musique musik music dansen danser tanzen dancing
tuin jardin garten garden huis maison haus house zee mer meer strand plage beach berg montagne regen pluie rain
sinterklaas kerstmis noel weihnachten christmas pasen paques ostern easter carnaval karneval
`

const passwords = read('common', 'passwords.json').map(base).filter(isWord)
const everyday = ['nl-be', 'fr', 'de', 'en'].flatMap((name) =>
  read(name, 'commonWords.json')
    .map(plain)
    .filter((word) => /^[a-z]{4,20}$/.test(word))
    .slice(0, WORDS_PER_LANGUAGE),
)
const words = new Set([
  ...[...new Set(passwords)].filter((word, at) => at < PASSWORDS || word.length >= LONG),
  ...everyday,
  ...own.split(/\s+/).filter(Boolean),
])

const head = `# What is common in passwords, without accents, figures and signs. Made by scripts/passwords.mjs from the lists of
# zxcvbn-ts (MIT, github.com/zxcvbn-ts/zxcvbn); its everyday words of French and English derive from OpenSubtitles 2024
# by OPUS, Helsinki-NLP (opus.nlpl.eu, ODC-BY).
`
writeFileSync(
  join(root, 'src/modules/identity/password/common.txt'),
  `${head}${[...words].toSorted().join('\n')}\n`,
)
console.log(`${words.size} words`)
