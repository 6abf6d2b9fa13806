import type { Field } from './fields.ts'

const apart = (lines: string[], sign = '|') => lines.flatMap((line) => line.split(sign))

/**
 * How personnel and payroll systems call their columns in Dutch, French, English and German.
 * Case, accents, punctuation and spaces do not matter; where two
 * columns could be the same field, the word that stands first here wins.
 */
export const headerWords: Record<Field, string[]> = {
  name: apart([
    'naam|volledige naam|voor- en achternaam|naam en voornaam|roepnaam achternaam|nom complet',
    'nom et prénom|nom prénom|prénom et nom|prénom nom|nom|name|full name|display name',
    'employee name|vollständiger Name|Vor- und Nachname|Name Vorname|Vorname Name|naam voornaam',
    'naam medewerker|naam werknemer|weergavenaam|nom du travailleur|nom et prénom du travailleur',
    'employee full name|resource name|Name des Mitarbeiters|Anzeigename',
  ]),
  firstName: apart([
    'voornaam|roepnaam|voornamen|prénom|prénoms|first name|given name|forename|preferred name',
    'Vorname|Rufname|naam werknemer voornaam|officiële voornaam|eerste voornaam|prénom usuel',
    'prénom du travailleur|preferred first name|bevorzugter Vorname',
  ]),
  infix: apart([
    'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tussenvoegsel achternaam|particule',
    'infix|Namenszusatz|Vorsatzwort|voorvoegsel geboortenaam|voorvoegsels geboortenaam|voorv|vv',
    'middle name|Namensvorsatz',
  ]),
  lastName: apart([
    'achternaam|familienaam|geslachtsnaam|naam achternaam|nom de famille|nom usuel|patronyme',
    'last name|surname|family name|Nachname|Familienname|Zuname|naam werknemer achternaam',
    'geboortenaam|gebruiksnaam|nom de naissance|birth name|Geburtsname',
  ]),
  email: apart([
    'e-mail|mail|e-mailadres|mailadres|e-mail adres|UPN|user principal name|courriel',
    'adresse électronique|adresse e-mail|adresse mail|adresse courriel|e-mail address',
    'mail address|E-Mail-Adresse|Mailadresse|elektronische Adresse|e-mail zakelijk',
    'zakelijk e-mailadres|e-mail werk|e-mailadres werk|mail werk|e-mail professioneel',
    'e-mail professionnel|adresse e-mail professionnelle|mail professionnel',
    'courriel professionnel|work e-mail|business e-mail|company e-mail|e-mail work',
    'geschäftliche E-Mail|dienstliche E-Mail-Adresse',
  ]),
  number: apart([
    'personeelsnummer|stamnummer|personeelsnr|persnr|pers.nr.|stamnr|werknemersnummer',
    'medewerkersnummer|medewerkernummer|nummer|nr|werknemer nr|medewerker-id|personeels-id',
    'werknemers-id|medewerkercode|registratienummer|matricule|numéro de personnel',
    'numéro du personnel|n° personnel|no personnel|numéro matricule|n° matricule|numéro employé',
    'identifiant|numéro|employee number|employee no|employee id|staff number|staff id|staff no',
    'payroll number|personnel number|person number|number|id|employee code|Personalnummer',
    'Personalnr|Pers.-Nr.|Mitarbeiternummer|Mitarbeiter-ID|Stammnummer|persoonsnummer|persnummer',
    'personeelscode|code medewerker|medewerkerscode|nr werknemer|nummer medewerker',
    'externe referentie|werknemerscode|personeelsnummer SD Worx|SAP-nummer|numéro du travailleur',
    'n° travailleur|numéro de travailleur|numéro d’employé|numéro du collaborateur|code employé',
    'referentienummer|reference number|resource id|emp no|emp nr|person id|worker id',
    'associate id|Mitarbeiter-Nr.|Mitarbeiternr|Personal-ID|Personenkennung|Mitarbeiterkennung',
    'Personal-Nr.',
  ]),
  establishment: apart([
    'vestiging|vestigingsnaam|locatie|filiaal|werklocatie|standplaats|winkel|exploitatiezetel',
    'vestigingseenheid|kantoor|plaats van tewerkstelling|werkplek|site|établissement',
    'lieu de travail|unité d’établissement|siège d’exploitation|succursale|agence|implantation',
    'lieu d’occupation|location|establishment|branch|office|work location|workplace|store',
    'Standort|Niederlassung|Betriebsstätte|Filiale|Arbeitsort|Betrieb|werkplaats|locatie werk',
    'plaats tewerkstelling|bedrijfsonderdeel locatie|lieu d’affectation|bureau|site de travail',
    'work place|office location|Arbeitsplatz|Büro|Betriebsstandort',
  ]),
  department: apart([
    'afdeling|afdelingsnaam|dienst|team|organisatie-eenheid|département|service|équipe|direction',
    'unité|department|dept|unit|business unit|organisational unit|Abteilung|Bereich|Fachbereich',
    'Organisationseinheit|OE|org. eenheid|organisatorische eenheid|organisatie eenheid',
    'werkafdeling|afdeling/team|unité organisationnelle|département/service|organizational unit',
    'org unit|organisation unit|organization unit|cost center department',
    'Organisationseinheit Bezeichnung',
  ]),
  manager: apart([
    'personeelsnummer leidinggevende|stamnummer leidinggevende|nummer leidinggevende',
    'leidinggevende nummer|medewerkernummer leidinggevende|code leidinggevende|leidinggevende id',
    'e-mail leidinggevende|e-mailadres leidinggevende|leidinggevende e-mail|e-mail manager',
    'manager e-mail|manager email address|manager id|manager number|manager employee id',
    'supervisor id|supervisor e-mail|supervisor employee id|matricule responsable',
    'matricule du responsable|e-mail responsable|courriel responsable|courriel du supérieur',
    'e-mail du responsable|numéro du responsable|Personalnummer Vorgesetzter',
    'Personalnummer Führungskraft|E-Mail Vorgesetzter|E-Mail Führungskraft|Vorgesetzten-ID',
    'leidinggevende|manager|direct leidinggevende|verantwoordelijke|chef|rapporteert aan',
    'responsable|supérieur|supérieur hiérarchique|responsable hiérarchique|N+1|line manager',
    'supervisor|reports to|Vorgesetzter|Vorgesetzte|Vorgesetzte/r|Führungskraft',
    'direkter Vorgesetzter|hiërarchisch verantwoordelijke|teamleider|afdelingshoofd|manager naam',
    'supérieur direct|N+1 nom|manager direct|direct manager|direct supervisor|functional manager',
    'Vorgesetzte:r|Vorgesetzte(r)|Teamleitung|direkte Führungskraft',
  ]),
  contract: apart([
    'contract|contractsoort|contracttype|soort contract|type contract|dienstverband',
    'soort dienstverband|type dienstverband|arbeidsovereenkomst|contractvorm|type de contrat',
    'contrat|nature du contrat|genre de contrat|contract type|employment type|type of contract',
    'kind of contract|worker type|Vertrag|Vertragsart|Art des Vertrags|Beschäftigungsart',
    'Anstellungsart|soort medewerker|type medewerker|aard dienstverband|aard arbeidsverhouding',
    'soort arbeidsovereenkomst|contractduur|type d’emploi|statut du contrat|type de travailleur',
    'employment status|employee type|type of employment|Beschäftigungsverhältnis',
    'Anstellungsverhältnis|Art der Beschäftigung',
  ]),
  language: apart([
    'taal|taalcode|voorkeurstaal|voertaal|taalrol|taalstelsel|langue|langue préférée|code langue',
    'rôle linguistique|régime linguistique|language|preferred language|language code|locale',
    'Sprache|bevorzugte Sprache|Sprachcode|Korrespondenzsprache|taal medewerker',
    'correspondentietaal|communicatietaal|langue de correspondance|langue de communication',
    'correspondence language|communication language|Muttersprache',
  ]),
  startsOn: apart([
    'in dienst|datum in dienst|in dienst sinds|indiensttreding|datum indiensttreding|startdatum',
    'begindatum|in dienst op|datum indienst|ingangsdatum|date d’entrée|date d’entrée en service',
    'entrée en service|date d’embauche|entrée|date de début|début|date d’engagement|embauche',
    'start date|starts on|hire date|date of hire|joined|join date|start|Eintritt|Eintrittsdatum',
    'Startdatum|Beginn|Datum des Eintritts|eingetreten am|in dienst per|begindatum dienstverband',
    'ingangsdatum dienstverband|begindatum contract|indienst|datum indiensttreding werknemer',
    'aanvangsdatum|eerste werkdag|date d’entrée en fonction|date début contrat',
    'date de début du contrat|date de début de contrat|employment date|employment start',
    'employee since|contract start|contract start date|first day of work|Einstellungsdatum',
    'Eintritt am|Vertragsbeginn|Beschäftigt seit|Dienstantritt',
  ]),
  endsOn: apart([
    'uit dienst|datum uit dienst|uitdiensttreding|datum uitdiensttreding|einddatum|uit dienst op',
    'datum uitdienst|einde contract|einddatum contract|date de sortie|sortie|sortie de service',
    'date de fin|fin|fin de contrat|date de départ|date de fin de contrat',
    'date de sortie de service|départ|end date|ends on|leave date|leaving date|termination date',
    'contract end|end|Austritt|Austrittsdatum|Enddatum|Ende|Vertragsende|ausgetreten am',
    'uit dienst per|einddatum dienstverband|datum uitdiensttreding werknemer|laatste werkdag',
    'uitdienst|date fin contrat|date de fin du contrat|dernier jour de travail',
    'date de sortie de fonction|employment end|employment end date|last day of work',
    'last working day|contract end date|exit date|termination|Letzter Arbeitstag|Austritt am',
    'Vertragsende am|Beschäftigungsende|Ende der Beschäftigung',
  ]),
  role: apart(['rol|rollen|rôle|rôles|role|roles|Rolle|Rollen']),
}

/**
 * The word for somebody who works here, alone above a column: AFAS and Exact put the number there, other systems the
 * name. Which one it is says the rest of the header.
 */
export const worker = apart([
  'medewerker|werknemer|personeelslid|collaborateur|travailleur|employé|salarié|employee|worker',
  'resource|Mitarbeiter|Mitarbeiter/in|Beschäftigter',
])

/** "Naam afdeling", "nom du service" and "manager name" are about the thing that they name. */
export const namers = new Set(['naam', 'nom', 'name', 'namen', 'bezeichnung'])

/** Words around a column's name that do not say what it is about. */
export const fillers = new Set(
  apart(
    [
      'omschrijving oms omschr description libelle hr hrm medewerker medewerkers werknemer',
      'personeelslid van de het een werk zakelijk zakelijke huidige verplicht optioneel indien',
      'bekend collaborateur travailleur employe salarie du la le les des d l professionnel',
      'professionnelle actuel obligatoire facultatif employee worker staff the of work business',
      'current required optional mitarbeiter mitarbeiters mitarbeitende der die das geschaftlich',
      'dienstlich dienstliche aktuell aktuelle pflicht ddmmjjjj dd mm jjjj yyyy aaaa',
    ],
    ' ',
  ),
)
