import type { InterviewText } from './shape.ts'

export const nl: InterviewText = {
  purpose: {
    question: 'Waarom willen jullie een beleid?',
    why: 'Mensen houden zich graag aan een afspraak waarvan ze de reden kennen. Je antwoord zet de toon van de eerste zinnen.',
    example:
      'Een bakkerij wil dat haar mensen vol trots over hun brood vertellen. Zij kiest het eerste.',
    options: {
      ambassadors: {
        label: 'Trots mag je laten zien',
        line: 'Medewerkers vertellen graag over hun werk, en dat willen we helpen',
      },
      clarity: {
        label: 'Duidelijk voor iedereen',
        line: 'Er zijn vragen, en we willen één antwoord',
      },
      protect: {
        label: 'Beschermen wat vertrouwelijk is',
        line: 'De mensen voor wie we werken moeten op ons kunnen rekenen',
      },
      support: {
        label: 'Klaarstaan als het misgaat',
        line: 'Wie online in de problemen komt, staat er niet alleen voor',
      },
    },
  },
  platforms: {
    question: 'Welke sociale media tellen mee?',
    why: 'Veel mensen denken alleen aan de bekende namen. Als je ze noemt, weet iedereen waarover het gaat.',
    example: 'LinkedIn, Instagram en WhatsApp, en ook het forum van de vakgroep.',
    placeholder: 'Nog een andere? Zet elke naam op een eigen regel',
    options: {
      linkedin: { label: 'LinkedIn', line: 'Het zakelijke netwerk; bijna alles is openbaar' },
      facebook: { label: 'Facebook', line: 'Tijdlijn, pagina’s en groepen, open en besloten' },
      instagram: { label: 'Instagram', line: 'Foto’s en verhalen' },
      tiktok: { label: 'TikTok', line: 'Korte filmpjes die ver kunnen reizen' },
      x: { label: 'X', line: 'Korte berichten, snel gedeeld; vroeger Twitter' },
      youtube: { label: 'YouTube', line: 'Filmpjes, en de reacties eronder' },
      whatsapp: { label: 'WhatsApp', line: 'Groepschats met collega’s, ouders of buren' },
      snapchat: { label: 'Snapchat', line: 'Beelden die verdwijnen, tot iemand ze bewaart' },
      threads: { label: 'Threads', line: 'Korte berichten, verbonden met Instagram' },
      bluesky: { label: 'Bluesky', line: 'Korte berichten, openbaar' },
      mastodon: { label: 'Mastodon', line: 'Korte berichten op vele servers' },
      reddit: { label: 'Reddit', line: 'Discussies per onderwerp, vaak onder een schuilnaam' },
      pinterest: { label: 'Pinterest', line: 'Borden vol beelden en ideeën' },
      discord: { label: 'Discord', line: 'Chatgroepen rond een onderwerp of een spel' },
      reviews: { label: 'Reviewsites', line: 'Google, Glassdoor, Indeed en andere' },
      wikipedia: { label: 'Wikipedia', line: 'Ook een bewerking is een bericht' },
    },
  },
  'for-whom': {
    question: 'Wie werken er bij jullie?',
    why: 'Wie van buiten kijkt, ziet niet welk contract iemand heeft. Daarom geldt het beleid voor iedereen. Noem wie erbij hoort, dan voelt niemand zich vergeten.',
    example: 'Een gemeente noemt ook haar stagiairs en de vrijwilligers van de bibliotheek.',
    options: {
      permanent: {
        label: 'Vaste medewerkers',
        line: 'Wie bij jullie in dienst is zonder einddatum',
      },
      temporary: { label: 'Tijdelijke medewerkers', line: 'Ook wie maar een seizoen blijft' },
      agency: { label: 'Uitzendkrachten', line: 'Zij werken voor jullie, via een ander bedrijf' },
      interns: { label: 'Stagiairs', line: 'Zij leren het vak, en dit hoort erbij' },
      volunteers: { label: 'Vrijwilligers', line: 'Ook zij zijn jullie gezicht' },
      contractors: { label: 'Zelfstandigen', line: 'Wie op eigen rekening voor jullie werkt' },
      managers: {
        label: 'Leidinggevenden',
        line: 'Hun voorbeeld telt, ook als ze iemand aannemen',
      },
    },
  },
  'working-time': {
    question: 'Mag er onder werktijd gepost worden?',
    why: 'Een verbod is nauwelijks vol te houden, en het past niet bij mensen die je als ambassadeur wilt. Zeg wel duidelijk wat je verwacht.',
    example: 'In de winkel gaat de klant voor; op kantoor mag een berichtje tussendoor.',
    options: {
      free: { label: 'Ja, vrij', line: 'Zolang het werk er niet onder lijdt' },
      moderate: { label: 'Ja, met mate', line: 'In de pauze, of kort tussendoor' },
      'work-only': { label: 'Alleen voor het werk', line: 'Privéberichten in de pauze' },
      'by-role': {
        label: 'Het verschilt per functie',
        line: 'De leidinggevende vertelt wat waar geldt',
      },
    },
  },
  'who-speaks': {
    question: 'Wie mag namens jullie spreken?',
    why: 'Iedereen mag over zijn werk vertellen. Spreken namens de organisatie is iets anders, en dan helpt het als de namen bekend zijn.',
    example: 'De directeur spreekt over de organisatie, de kok over zijn gerechten.',
    options: {
      spokespersons: {
        label: 'Alleen de woordvoerders',
        line: 'De namen die in jullie profiel staan',
      },
      'own-field': {
        label: 'Ieder over zijn eigen vak',
        line: 'En de woordvoerders over de organisatie',
      },
      'after-check': {
        label: 'Wie het eerst even navraagt',
        line: 'De woordvoerders helpen je op weg',
      },
    },
  },
  journalists: {
    question: 'Wat doet iemand die een vraag krijgt van een journalist?',
    why: 'Zo’n vraag komt altijd onverwacht. Met een vast antwoord sta je steviger, en blijf je vriendelijk.',
    example: '“Fijn dat je belt. Ik verbind je door met Ine, zij helpt je verder.”',
    options: {
      refer: {
        label: 'Vriendelijk doorverwijzen',
        line: 'Naar de woordvoerders in jullie profiel',
      },
      'refer-and-tell': {
        label: 'Doorverwijzen en het laten weten',
        line: 'Zodat de woordvoerder niet verrast wordt',
      },
      sensitive: {
        label: 'Doorverwijzen, en zeker bij cijfers',
        line: 'Jullie zijn genoteerd op de beurs, of werken met gevoelig nieuws',
      },
    },
  },
  logo: {
    question: 'Wie mag een account openen met jullie naam of logo?',
    why: 'Een pagina met jullie logo lijkt van jullie allemaal. Wie haar begint, moet haar ook kunnen bijhouden.',
    example: 'De vestiging in Gent wil een eigen Instagram. Zij vraagt het eerst, en krijgt hulp.',
    options: {
      'on-request': {
        label: 'Iedereen, na overleg',
        line: 'Een goed idee is welkom; je krijgt een ja of een nee met de reden',
      },
      'account-team': { label: 'Alleen wie de accounts beheert', line: 'Na een korte opleiding' },
      'sharing-fine': {
        label: 'Liever geen nieuwe accounts',
        line: 'Een idee mag je altijd voorleggen, en onze berichten delen is fijn',
      },
    },
  },
  'own-handle': {
    question: 'Hoe noemt iemand zijn eigen account?',
    why: 'Aan een naam lezen anderen af of je voor jezelf of voor de organisatie spreekt.',
    example: '“Karel Fransen” is van Karel; “Karel van De Korenaar” lijkt van de zaak.',
    options: {
      'own-name': { label: 'Zonder onze naam', line: 'Zo is meteen duidelijk dat het privé is' },
      professional: {
        label: 'Met een eigen naam voor het vak',
        line: 'Wie veel over zijn werk schrijft, bouwt aan een eigen naam',
      },
      'own-choice': { label: 'Dat kiest ieder zelf', line: 'We zeggen er niets over' },
    },
  },
  'say-employer': {
    question: 'Wanneer zeg je dat je hier werkt?',
    why: 'Wie iets aanprijst en zwijgt over zijn werkgever, lijkt een gewone klant. Eerlijk zijn maakt een bericht juist sterker.',
    example: '“Ik werk er zelf, dus ik ben niet neutraal, maar dit brood is echt goed.”',
    options: {
      'when-about-us': {
        label: 'Als het over ons gaat',
        line: 'Over ons werk, onze producten of ons vak',
      },
      always: { label: 'Ook graag op je profiel', line: 'En dan met de juiste functie' },
      'with-disclaimer': {
        label: 'Als het over ons gaat, met een zin erbij',
        line: '“Ik spreek voor mezelf” is eerlijk, maar geen vrijbrief',
      },
    },
  },
  confidential: {
    question: 'Wat moet bij jullie binnen blijven?',
    why: '“Vertrouwelijk” betekent voor iedereen iets anders. Noem het bij de naam, dan hoeft niemand te gokken.',
    example: 'Een ziekenhuis noemt patiënten en roosters; een bakkerij haar recepten.',
    placeholder: 'Nog iets? Zet elk ding op een eigen regel, zoals “de gastenlijst”',
    options: {
      customers: { label: 'Klanten', line: 'Wie ze zijn, wat ze kopen, wat ze vertellen' },
      patients: {
        label: 'Patiënten of bewoners',
        line: 'Alles over de mensen voor wie jullie zorgen',
      },
      pupils: { label: 'Leerlingen of studenten', line: 'En hun ouders' },
      citizens: { label: 'Inwoners en hun dossiers', line: 'Wie aan het loket kwam, en waarvoor' },
      colleagues: { label: 'Collega’s', line: 'Ziekte, ruzie, loon: dat vertellen ze zelf' },
      figures: { label: 'Cijfers', line: 'Omzet, resultaten en begroting die niet openbaar zijn' },
      recipes: { label: 'Recepten en ontwerpen', line: 'Hoe jullie maken wat jullie maken' },
      plans: { label: 'Plannen', line: 'Nieuwe producten, verhuizingen, overnames' },
      prices: {
        label: 'Prijzen en contracten',
        line: 'Offertes, kortingen, afspraken met leveranciers',
      },
      security: { label: 'Beveiliging', line: 'Codes, sleutels, alarmen, wachtwoorden' },
      listed: {
        label: 'Nieuws dat de beurskoers raakt',
        line: 'Jullie zijn genoteerd op de beurs, of een klant is dat',
      },
    },
  },
  rooms: {
    question: 'Zijn er ruimtes die niet in beeld mogen?',
    why: 'Op de achtergrond van een vrolijke foto staat soms een scherm, een patiënt of een nieuw product.',
    example: 'In de bakkerij mag het, bij de proefoven niet.',
    placeholder: 'Nog een ruimte? Zet elke ruimte op een eigen regel, zoals “de proefkeuken”',
    options: {
      production: { label: 'Productie', line: 'De plek waar jullie iets maken' },
      laboratory: { label: 'Laboratorium en proefruimte', line: 'Waar het nieuwe ontstaat' },
      warehouse: { label: 'Magazijn', line: 'Voorraad, labels en adressen' },
      offices: { label: 'Kantoor en vergaderzaal', line: 'Schermen, borden en papieren' },
      care: { label: 'Zorgruimtes', line: 'Kamers van patiënten en bewoners, spreekkamers' },
      classrooms: { label: 'Klaslokalen', line: 'Waar leerlingen zijn' },
      till: { label: 'Kassa en kluis', line: 'Geld, bonnen en codes' },
      technical: { label: 'Technische ruimtes', line: 'Servers, installaties, alarmen' },
      changing: { label: 'Kleedruimtes', line: 'Waar mensen even uit beeld moeten kunnen zijn' },
      sites: { label: 'Bij klanten', line: 'Hun huis, hun werf, hun gebouw' },
    },
  },
  'shop-floor': {
    question: 'Werken er mensen in een winkel, aan een balie of in de bediening?',
    why: 'Een kassabon of een bekende klant is leuk om te delen, tot die klant het leest.',
    example: 'De zanger die croissants komt halen, wil ook gewoon ontbijten.',
    options: {
      yes: { label: 'Ja', line: 'Dan spreken we iets af over bonnen, klanten en de kassa' },
      no: { label: 'Nee', line: 'Dan laten we dat weg' },
    },
  },
  'check-ins': {
    question: 'Mogen mensen laten zien waar ze zijn?',
    why: 'Wie online laat zien dat hij bij een klant is, vertelt ook de concurrent waar jullie komen.',
    example: 'De vertegenwoordiger laat haar lunch zien, maar niet bij wie ze op bezoek is.',
    options: {
      visits: { label: 'Ja, maar niet bij klanten', line: 'Een bezoek is van jullie twee' },
      safety: {
        label: 'Liever niet tijdens het werk',
        line: 'Ook voor de eigen veiligheid, zoals in de wijk of op de weg',
      },
      fine: { label: 'Ja, dat kan bij ons geen kwaad', line: 'Dan laten we dit weg' },
    },
  },
  photos: {
    question: 'Hoe gaan jullie om met foto’s van mensen?',
    why: 'Niet iedereen wil online staan. Vragen kost één zin en voorkomt een vervelend gesprek.',
    example: '“Mag ik deze van ons plaatsen, ook op Instagram?”',
    options: {
      'ask-colleagues': {
        label: 'Eerst vragen, dan plaatsen',
        line: 'Aan collega’s en aan ieder ander die herkenbaar is',
      },
      'no-clients': {
        label: 'Collega’s na vragen, anderen liever niet',
        line: 'Geen klanten, patiënten, leerlingen of bezoekers',
      },
      'by-us': {
        label: 'Foto’s van het werk maken wij zelf',
        line: 'Medewerkers delen die graag verder',
      },
    },
  },
  opinions: {
    question: 'Wat zeggen jullie over meningen en politiek?',
    why: 'Een mening is van degene die haar heeft, en dat blijft zo. Het helpt wel om te weten wanneer anderen haar aan jullie verbinden.',
    example:
      'Een loketmedewerker mag een mening hebben over het circulatieplan. Met het uniform aan klinkt ze als de gemeente.',
    options: {
      'own-name': {
        label: 'In eigen naam, en met respect',
        line: 'De organisatie kiest zelf geen kant',
      },
      'public-service': {
        label: 'Wij zijn een overheid of publieke dienst',
        line: 'Mensen moeten op onze neutraliteit kunnen rekenen',
      },
      'customers-differ': {
        label: 'Onze klanten denken er verschillend over',
        line: 'Ook over klanten en concurrenten blijven we netjes',
      },
    },
  },
  ambassadors: {
    question: 'Willen jullie ambassadeurs?',
    why: 'Wie graag over het werk vertelt, verdient hulp. Het blijft altijd vrijwillig, en stoppen mag zonder uitleg.',
    example: 'Vijf verpleegkundigen vertellen om de beurt over hun week.',
    options: {
      yes: { label: 'Ja', line: 'Dan staat er hoe je het eerlijk doet, en dat het vrijwillig is' },
      no: { label: 'Nog niet', line: 'Dan laten we dat weg' },
    },
  },
  'channel-list': {
    question: 'Waar staat de lijst van jullie officiële accounts?',
    why: 'Niet iedereen weet waar jullie zitten. Wie de lijst kent, kan volgen, delen en een nepaccount herkennen.',
    example: '“@dekorenaar op Instagram en Facebook” of “de lijst op korenaar.be/volg-ons”',
    placeholder: 'Noem de accounts, of zeg waar de lijst staat',
  },
  'account-lead': {
    question: 'Wie leidt de officiële accounts?',
    why: 'Dan weet iedereen wie je belt over een wachtwoord, een idee of een nepaccount. Vaak helpt die ook de rest verder.',
    example: 'Ine Peeters, en Tom Claes als zij vrij is',
    placeholder: 'Een naam, of meer namen op eigen regels',
  },
  'post-approval': {
    question: 'Wie kijkt mee voor een officieel bericht de deur uit gaat?',
    why: 'Een ander ziet de fout die jij niet meer ziet. Maar hoe meer mensen meekijken, hoe langer een antwoord wacht.',
    example: 'Een tweede collega leest mee; alleen bij een crisis beslist de leiding.',
    options: {
      'everyone-self': {
        label: 'Wie het account beheert, beslist zelf',
        line: 'Snel, met vertrouwen en een goede opleiding',
      },
      'four-eyes': { label: 'Een tweede collega leest mee', line: 'Rustig en toch vlot' },
      manager: {
        label: 'Een leidinggevende geeft akkoord',
        line: 'Voor wie met gevoelige onderwerpen werkt',
      },
    },
  },
  'account-security': {
    question: 'Wat geldt er bij de accounts van de organisatie?',
    why: 'Een account raak je kwijt door een gedeeld wachtwoord, of doordat een collega vertrekt met de sleutel. Kruis aan wat bij jullie zo is.',
    example: 'Het reclamebureau plaatst ook, en één wachtwoord is van drie mensen.',
    options: {
      mfa: {
        label: 'We loggen in met twee stappen',
        line: 'Of we willen dat gaan doen',
      },
      vault: { label: 'Wachtwoorden staan in een kluis', line: 'En nergens anders' },
      shared: {
        label: 'Er zijn gedeelde inloggegevens',
        line: 'Dan is het belangrijk wie ze kent',
      },
      'private-phones': {
        label: 'Accounts staan op privételefoons',
        line: 'Dan spreken we af wat er bij vertrek gebeurt',
      },
      bureau: {
        label: 'Een bureau plaatst voor ons',
        line: 'Dan hoort de toegang in het contract',
      },
    },
  },
  listening: {
    question: 'Luisteren jullie naar wat er over jullie gezegd wordt?',
    why: 'Luisteren is leren. Zeg het vooraf, dan is niemand later verrast. En zoek nooit naar medewerkers.',
    example: 'Elke ochtend zoekt iemand even op de naam van de winkel.',
    options: {
      'by-hand': {
        label: 'Ja, iemand kijkt geregeld',
        line: 'In berichten die iedereen kan lezen',
      },
      'with-tool': {
        label: 'Ja, met een hulpmiddel',
        line: 'Bespreek dat vooraf met de ondernemingsraad of de vakbond',
      },
      'not-yet': {
        label: 'Nog niet, maar het kan komen',
        line: 'Het staat er alvast, zodat het later niemand verrast',
      },
    },
  },
  reactions: {
    question: 'Hoe snel krijgt wie iets vraagt of klaagt een antwoord?',
    why: 'Stilte lijkt op onverschilligheid. Beloof alleen wat jullie kunnen volhouden.',
    example: '“Wat vervelend. We zoeken het uit, en je hoort vandaag nog van ons.”',
    options: {
      hours: { label: 'Binnen een paar uur', line: 'Er is altijd iemand die kijkt' },
      'working-day': {
        label: 'Dezelfde werkdag',
        line: 'Een eerste antwoord, ook als je het nog niet weet',
      },
      'two-days': { label: 'Binnen twee werkdagen', line: 'Rustig en zeker' },
    },
  },
  'crisis-contact': {
    question: 'Wie bel je als het online uit de hand loopt?',
    why: 'Een storm begint zelden onder kantooruren. Met een naam die je kunt bellen, hoeft niemand alleen te beslissen.',
    example: 'Tom Claes, ook ’s avonds en in het weekend',
    placeholder: 'Een naam, of meer namen op eigen regels',
  },
  'report-point': {
    question: 'Waar meldt iemand een misstand?',
    why: 'Wie iets ernstigs ziet, moet ergens terechtkunnen. Dan hoeft het niet op sociale media, en kunnen jullie de melder beschermen.',
    example: '“de vertrouwenspersoon, Samira El Idrissi” of “meldpunt@korenaar.be”',
    placeholder: 'Een persoon, een adres of een meldpunt',
  },
  breaches: {
    question: 'Hoe gaan jullie om met een misstap?',
    why: 'De meeste fouten zijn vergissingen. Wie vooraf weet dat er eerst gepraat wordt, meldt een fout sneller.',
    example: 'Iemand plaatst per ongeluk een klantnaam: weghalen, praten, leren.',
    options: {
      talk: { label: 'We praten eerst', line: 'En luisteren naar wat er gebeurde' },
      coaching: { label: 'We helpen met coaching', line: 'Wie wil leren, krijgt hulp' },
      'second-look': {
        label: 'Nooit één persoon alleen',
        line: 'Een tweede kijkt mee voor een besluit',
      },
      'by-seriousness': {
        label: 'Naar de ernst',
        line: 'Een slordigheid is iets anders dan opzet',
      },
      objection: { label: 'Je kunt het oneens zijn', line: 'Er is een weg om bezwaar te maken' },
    },
  },
  review: {
    question: 'Om de hoeveel tijd kijken jullie het beleid na?',
    why: 'Platformen veranderen snel. Een beleid van vijf jaar oud noemt er die niet meer bestaan.',
    example: 'Elk jaar in november, samen met de ondernemingsraad.',
    options: {
      '6': { label: 'Elk halfjaar', line: 'Als er bij jullie veel beweegt' },
      '12': { label: 'Elk jaar', line: 'Dat past bij de meeste organisaties' },
      '24': { label: 'Om de twee jaar', line: 'Als er weinig verandert' },
    },
  },
  'who-answers': {
    question: 'Bij wie kun je terecht met een vraag?',
    why: 'Wie twijfelt, moet het makkelijk kunnen vragen. Eén naam werkt beter dan een afdeling.',
    example: 'Ine van communicatie: op de gang, of per mail',
    placeholder: 'Laat leeg om het aanspreekpunt uit jullie profiel te gebruiken',
  },
}
