import { figure, listed, longDate } from '../../../../../platform/locale.ts'
import type { FaultText } from '../faults.ts'

const lignes = (rows: number[]) =>
  `${rows.length === 1 ? 'à la ligne' : 'aux lignes'} ${listed(rows.map(String), 'fr')}`
const mo = (bytes: number) => figure(Math.ceil(bytes / 1024 / 1024), 'fr')

export const fr: FaultText = {
  rows: {
    'name-missing': () => 'Cette personne n’a pas de nom. Indiquez son nom.',
    'name-garbled': () =>
      'Il manque des lettres dans ce nom, ou il contient des signes étranges. Corrigez le nom, ou enregistrez de nouveau le fichier au format « CSV UTF-8 ».',
    'nothing-to-recognise': () =>
      'Cette personne n’a ni matricule ni adresse e-mail. Indiquez l’un des deux, sinon nous ne la reconnaîtrons pas la prochaine fois.',
    'email-invalid': () =>
      'Cette adresse e-mail n’est pas valable. Corrigez-la ou laissez la cellule vide.',
    'number-shortened': () =>
      'Excel a abrégé ce numéro et des chiffres ont disparu. Dans Excel, mettez la colonne au format « Texte », saisissez de nouveau le numéro et enregistrez le fichier.',
    'excel-error': () =>
      'Ceci est un message d’erreur d’Excel. Corrigez la formule ou laissez la cellule vide.',
    'too-long': ({ length, limit }) =>
      `Ce texte compte ${figure(length, 'fr')} caractères et il y a de la place pour ${figure(limit, 'fr')}. Raccourcissez-le.`,
    'cell-too-long': ({ length, limit }) =>
      `Cette cellule contient ${figure(length, 'fr')} caractères ; le maximum est de ${figure(limit, 'fr')}. Raccourcissez le texte. S’il y a un guillemet (") de trop, supprimez-le : les lignes suivantes se trouvent alors dans cette cellule.`,
    'rows-in-cell': () =>
      'D’autres lignes se trouvent dans cette cellule. Il y a sans doute un guillemet (") de trop dans cette ligne. Supprimez-le.',
    'too-many-cells': ({ cells, columns }) =>
      `Cette ligne a ${cells} cellules, mais il y a ${columns} colonnes. Il y a sans doute une virgule ou un point-virgule de trop. Supprimez ce signe, ou mettez le texte entre guillemets.`,
    'contract-unknown': () =>
      'Nous ne connaissons pas ce type de contrat. Écrivez CDI, CDD, intérimaire, stage, bénévole ou indépendant, ou laissez la cellule vide.',
    'language-unknown': () =>
      'Nous ne connaissons pas cette langue. Écrivez nl, fr, en ou de, ou laissez la cellule vide.',
    'role-unknown': () =>
      'Nous ne connaissons pas ce rôle. Écrivez un rôle de Leidraad, par exemple rh, porte-parole ou coach, ou laissez la cellule vide. S’il s’agit d’une fonction, ignorez cette colonne.',
    'date-unreadable': () => 'Nous ne comprenons pas cette date. Écrivez-la ainsi : 20/11/2026.',
    'date-two-digit-year': () => 'Écrivez l’année en quatre chiffres, ainsi : 20/11/2026.',
    'date-impossible': () => 'Ce jour n’existe pas. Vérifiez la date.',
    'date-month-first': () =>
      'Ici, le mois semble précéder le jour. Nous lisons d’abord le jour, ainsi : 20/11/2026. Vérifiez toute la colonne.',
    'date-year': () => 'L’année doit se situer entre 1900 et 2100. Vérifiez la date.',
    'ends-before-start': ({ startsOn }) =>
      `La date de fin précède la date de début, le ${longDate(startsOn, 'fr')}. Corrigez l’une des deux.`,
    'number-twice': ({ rows }) =>
      `Ce matricule figure aussi ${lignes(rows)}. Chaque personne a son propre matricule : corrigez-le, ou supprimez la ligne en double.`,
    'email-twice': ({ rows }) =>
      `Cette adresse e-mail figure aussi ${lignes(rows)}. Chaque personne a sa propre adresse : corrigez-la, ou supprimez la ligne en double. S’il s’agit d’une boîte partagée, laissez la cellule vide et indiquez un matricule.`,
    'manager-unknown': () =>
      'Nous ne connaissons pas ce responsable. Indiquez l’adresse e-mail, le matricule ou le nom complet d’une personne qui figure dans ce fichier ou déjà dans Leidraad, ou laissez la cellule vide.',
    'manager-several': () =>
      'Plusieurs personnes portent ce nom. Indiquez l’adresse e-mail ou le matricule du responsable, ou laissez la cellule vide.',
    'manager-self': () =>
      'Cette personne est ici son propre responsable. Laissez la cellule vide ou indiquez quelqu’un d’autre.',
    'manager-circle': ({ names }) =>
      `Ces personnes sont responsables les unes des autres en cercle : ${[...names, names[0]].join(' → ')}. Changez le responsable de l’une d’elles.`,
  },
  file: {
    'file-empty': () =>
      'Ce fichier est vide. Choisissez un fichier CSV avec une ligne de noms de colonnes et, en dessous, une ligne par personne.',
    'file-too-large': ({ bytes, limit }) =>
      `Ce fichier fait ${mo(bytes)} Mo ; le maximum est de ${mo(limit)} Mo. Supprimez les colonnes dont nous n’avons pas besoin.`,
    'file-busy': () => 'Un autre fichier est en cours de lecture. Réessayez dans une minute.',
    'file-too-hard': () =>
      'Ce fichier est trop grand ou trop complexe pour être lu. Retirez les colonnes inutiles, ou partagez le fichier en deux.',
    'file-is-workbook': () =>
      'Ceci est un fichier Excel et non un fichier CSV. Dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 ».',
    'file-is-page': () =>
      'Ceci est une page web ou un fichier XML, même si son nom ressemble à celui d’un fichier Excel. Ouvrez-le dans Excel, choisissez «\u202fEnregistrer sous\u202f», puis «\u202fCSV UTF-8\u202f».',
    'file-is-not-text': () => 'Ceci n’est pas un fichier texte. Choisissez un fichier CSV.',
    'file-without-people': () =>
      'Ce fichier ne contient que des noms de colonnes. Ajoutez en dessous une ligne par personne.',
    'too-many-rows': ({ limit }) =>
      `Ce fichier a plus de ${figure(limit, 'fr')} lignes. Vérifiez que c’est le bon fichier.`,
    'too-many-columns': ({ limit }) =>
      `Ce fichier a plus de ${limit} colonnes. Supprimez celles dont nous n’avons pas besoin.`,
    'quote-not-closed': ({ row }) =>
      `À la ligne ${row}, un guillemet (") est ouvert et n’est jamais fermé. Nous ne pouvons donc pas lire la suite. Supprimez-le ou ajoutez celui qui manque.`,
    'row-too-long': ({ row }) =>
      `La ligne ${row} est trop longue pour être lue. Un guillemet (") y est sans doute ouvert et jamais fermé. Supprimez-le ou ajoutez celui qui manque, et vérifiez qu’il s’agit bien d’un fichier CSV.`,
    'name-not-mapped': () =>
      'Nous ne savons pas quelle colonne contient le nom. Choisissez la colonne du nom complet ou celle du nom de famille.',
    'key-not-mapped': () =>
      'Nous ne savons pas quelle colonne contient le matricule ou l’adresse e-mail. Choisissez-en au moins une : c’est ainsi que nous reconnaîtrons les personnes lors du prochain import.',
  },
}
