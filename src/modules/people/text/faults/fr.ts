import { fr as file } from '../../import/file/text/fr.ts'
import type { Text } from '../nl.ts'

export const faults: Text['faults'] = {
  nameMissing: 'Indiquez le nom.',
  tooLong: 'Ce texte est trop long. Raccourcissez-le.',
  invalid: 'Nous ne pouvons pas lire cette valeur. Remplissez ce champ à nouveau.',
  emailInvalid: 'Cette adresse e-mail n’est pas valable. Corrigez-la ou laissez le champ vide.',
  nothingToRecognise:
    'Indiquez un matricule ou une adresse e-mail, sinon nous ne reconnaîtrons pas cette personne la prochaine fois.',
  dateInvalid: 'Cette date n’existe pas. Écrivez-la ainsi : 20/11/2026.',
  dateYear: file.rows['date-year'](),
  endsBeforeStart: 'La date de sortie précède la date d’entrée. Corrigez l’une des deux.',
  contractMissing: 'Choisissez un type de contrat.',
  languageMissing: 'Choisissez une langue.',
  establishmentUnknown: 'Cet établissement n’existe plus. Choisissez-en un autre.',
  emailTaken: ({ name }) =>
    name
      ? `Cette adresse e-mail est déjà celle de ${name}. Chacun a sa propre adresse.`
      : 'Cette adresse e-mail vient d’être donnée à une autre personne. Chacun a sa propre adresse.',
  numberTaken: ({ name }) =>
    name
      ? `Ce matricule est déjà celui de ${name}. Chacun a son propre matricule.`
      : 'Ce matricule vient d’être donné à une autre personne. Chacun a son propre matricule.',
  managerUnknown:
    'Nous ne connaissons pas ce responsable, ou plusieurs personnes portent ce nom. Indiquez l’adresse ou le matricule.',
  managerSelf:
    'Personne n’est son propre responsable. Indiquez quelqu’un d’autre ou laissez le champ vide.',
  managerCircle:
    'Cette personne dirige elle-même, directement ou non, le responsable que vous indiquez. Indiquez quelqu’un d’autre.',
  ownerEmail:
    'Cette personne est propriétaire. Seul un propriétaire modifie l’adresse e-mail d’un propriétaire, car elle permet de se connecter.',
  ownerLeaves:
    'Cette personne est propriétaire. Seul un propriétaire peut marquer un propriétaire comme parti.',
  ownerEnds:
    'Cette personne est propriétaire. Seul un propriétaire donne une date de sortie à un propriétaire, car après ce jour cette personne n’a plus accès.',
  ownerReturns:
    'Cette personne était propriétaire. Seul un propriétaire peut faire revenir un propriétaire.',
  roleEmail:
    'Cette personne a un rôle que vous n’avez pas. Seul un propriétaire modifie alors l’adresse e-mail, car elle permet de se connecter.',
  lastOwner:
    'C’est le dernier propriétaire. Désignez d’abord un autre propriétaire, sinon plus personne ne pourra gérer Leidraad.',
  ownerNoEmail:
    'Un propriétaire se connecte avec une adresse e-mail. Indiquez-en une, ou nommez d’abord un autre propriétaire.',
  unchanged: 'C’était déjà ainsi. Vous n’avez rien à faire.',
  hasLeft: 'Cette personne est partie. Indiquez d’abord qu’elle est de retour.',
}
