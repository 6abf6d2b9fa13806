import type { Field } from './fields.ts'

/**
 * How personnel and payroll systems call their columns in Dutch, French, English and German.
 * Case, accents, punctuation and spaces do not matter.
 */
export const headerWords: Record<Field, string[]> = {
  name: [
    ...['naam', 'volledige naam', 'voor- en achternaam', 'naam en voornaam', 'roepnaam achternaam'],
    ...['nom complet', 'nom et prénom', 'nom prénom', 'prénom et nom', 'prénom nom', 'nom'],
    ...['name', 'full name', 'display name', 'employee name'],
    ...['vollständiger Name', 'Vor- und Nachname', 'Name Vorname', 'Vorname Name'],
  ],
  firstName: [
    ...['voornaam', 'roepnaam', 'voornamen'],
    ...['prénom', 'prénoms'],
    ...['first name', 'given name', 'forename', 'preferred name'],
    ...['Vorname', 'Rufname'],
  ],
  infix: [
    ...['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenvoegsel achternaam'],
    ...['particule', 'préfixe', 'infix', 'prefix', 'name prefix', 'Namenszusatz', 'Vorsatzwort'],
  ],
  lastName: [
    ...['achternaam', 'familienaam', 'geslachtsnaam', 'naam achternaam'],
    ...['nom de famille', 'nom usuel', 'patronyme'],
    ...['last name', 'surname', 'family name'],
    ...['Nachname', 'Familienname', 'Zuname'],
  ],
  email: [
    ...['e-mail', 'mail', 'e-mailadres', 'mailadres', 'e-mail adres', 'UPN', 'user principal name'],
    ...['courriel', 'adresse électronique', 'adresse e-mail', 'adresse mail', 'adresse courriel'],
    ...['e-mail address', 'mail address'],
    ...['E-Mail-Adresse', 'Mailadresse', 'elektronische Adresse'],
  ],
  number: [
    ...['personeelsnummer', 'stamnummer', 'personeelsnr', 'persnr', 'pers.nr.', 'stamnr'],
    ...['werknemersnummer', 'medewerkersnummer', 'medewerkernummer', 'nummer', 'nr', 'werknemer nr'],
    ...['medewerker-id', 'personeels-id', 'werknemers-id', 'medewerkercode', 'registratienummer'],
    ...['matricule', 'numéro de personnel', 'numéro du personnel', 'n° personnel', 'no personnel'],
    ...['numéro matricule', 'n° matricule', 'numéro employé', 'identifiant', 'numéro'],
    ...['employee number', 'employee no', 'employee id', 'staff number', 'staff id', 'staff no'],
    ...['payroll number', 'personnel number', 'person number', 'number', 'id', 'employee code'],
    ...['Personalnummer', 'Personalnr', 'Pers.-Nr.', 'Mitarbeiternummer', 'Mitarbeiter-ID', 'Stammnummer'],
  ],
  establishment: [
    ...['vestiging', 'vestigingsnaam', 'locatie', 'filiaal', 'werklocatie', 'standplaats', 'winkel'],
    ...['exploitatiezetel', 'vestigingseenheid', 'kantoor', 'plaats van tewerkstelling', 'werkplek'],
    ...['site', 'établissement', 'lieu de travail', 'unité d’établissement', 'siège d’exploitation'],
    ...['succursale', 'agence', 'implantation', 'lieu d’occupation'],
    ...['location', 'establishment', 'branch', 'office', 'work location', 'workplace', 'store'],
    ...['Standort', 'Niederlassung', 'Betriebsstätte', 'Filiale', 'Arbeitsort', 'Betrieb'],
  ],
  department: [
    ...['afdeling', 'afdelingsnaam', 'dienst', 'team', 'organisatie-eenheid', 'kostenplaats'],
    ...['département', 'service', 'équipe', 'direction', 'unité'],
    ...['department', 'dept', 'unit', 'business unit', 'organisational unit', 'cost centre'],
    ...['Abteilung', 'Bereich', 'Fachbereich', 'Organisationseinheit', 'Kostenstelle'],
  ],
  manager: [
    ...['leidinggevende', 'manager', 'direct leidinggevende', 'verantwoordelijke', 'chef', 'teamleider'],
    ...['e-mail leidinggevende', 'e-mailadres leidinggevende', 'leidinggevende e-mail'],
    ...['personeelsnummer leidinggevende', 'stamnummer leidinggevende', 'nummer leidinggevende'],
    ...['e-mail manager', 'manager e-mail', 'manager email address', 'manager id', 'manager number'],
    ...['responsable', 'supérieur', 'supérieur hiérarchique', 'responsable hiérarchique', 'N+1'],
    ...['e-mail responsable', 'courriel responsable', 'matricule responsable', 'courriel du supérieur'],
    ...['line manager', 'supervisor', 'reports to', 'manager employee id', 'supervisor id'],
    ...['Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte/r', 'Führungskraft', 'direkter Vorgesetzter'],
    ...['E-Mail Vorgesetzter', 'Personalnummer Vorgesetzter', 'E-Mail Führungskraft'],
  ],
  contract: [
    ...['contract', 'contractsoort', 'contracttype', 'soort contract', 'type contract', 'dienstverband'],
    ...['soort dienstverband', 'type dienstverband', 'arbeidsovereenkomst', 'statuut', 'contractvorm'],
    ...['type de contrat', 'contrat', 'nature du contrat', 'statut', 'genre de contrat'],
    ...['contract type', 'employment type', 'type of contract', 'kind of contract', 'worker type'],
    ...['Vertrag', 'Vertragsart', 'Art des Vertrags', 'Beschäftigungsart', 'Anstellungsart'],
  ],
  language: [
    ...['taal', 'taalcode', 'voorkeurstaal', 'voertaal', 'taalrol', 'taalstelsel'],
    ...['langue', 'langue préférée', 'code langue', 'rôle linguistique', 'régime linguistique'],
    ...['language', 'preferred language', 'language code', 'locale'],
    ...['Sprache', 'bevorzugte Sprache', 'Sprachcode', 'Korrespondenzsprache'],
  ],
  startsOn: [
    ...['in dienst', 'datum in dienst', 'in dienst sinds', 'indiensttreding', 'datum indiensttreding'],
    ...['startdatum', 'begindatum', 'in dienst op', 'datum indienst', 'ingangsdatum'],
    ...['date d’entrée', 'date d’entrée en service', 'entrée en service', 'date d’embauche', 'entrée'],
    ...['date de début', 'début', 'date d’engagement', 'embauche'],
    ...['start date', 'starts on', 'hire date', 'date of hire', 'joined', 'join date', 'start'],
    ...['Eintritt', 'Eintrittsdatum', 'Startdatum', 'Beginn', 'Datum des Eintritts', 'eingetreten am'],
  ],
  endsOn: [
    ...['uit dienst', 'datum uit dienst', 'uitdiensttreding', 'datum uitdiensttreding', 'einddatum'],
    ...['uit dienst op', 'datum uitdienst', 'einde contract', 'einddatum contract'],
    ...['date de sortie', 'sortie', 'sortie de service', 'date de fin', 'fin', 'fin de contrat'],
    ...['date de départ', 'date de fin de contrat', 'date de sortie de service', 'départ'],
    ...['end date', 'ends on', 'leave date', 'leaving date', 'termination date', 'contract end', 'end'],
    ...['Austritt', 'Austrittsdatum', 'Enddatum', 'Ende', 'Vertragsende', 'ausgetreten am'],
  ],
  role: ['rol', 'rollen', 'rôle', 'rôles', 'role', 'roles', 'Rolle', 'Rollen'],
}

/** Words around a column's name that do not say what it is about. */
export const fillers = new Set([
  ...['medewerker', 'medewerkers', 'werknemer', 'personeelslid', 'van', 'de', 'het', 'een', 'werk'],
  ...['zakelijk', 'zakelijke', 'huidige', 'verplicht', 'optioneel', 'indien', 'bekend'],
  ...['collaborateur', 'travailleur', 'employe', 'salarie', 'du', 'la', 'le', 'les', 'des', 'd', 'l'],
  ...['professionnel', 'professionnelle', 'actuel', 'obligatoire', 'facultatif'],
  ...['employee', 'worker', 'staff', 'the', 'of', 'work', 'business', 'current', 'required', 'optional'],
  ...['mitarbeiter', 'mitarbeiters', 'mitarbeitende', 'der', 'die', 'das', 'geschaftlich', 'dienstlich'],
  ...['dienstliche', 'aktuell', 'aktuelle', 'pflicht', 'ddmmjjjj', 'dd', 'mm', 'jjjj', 'yyyy', 'aaaa'],
])
