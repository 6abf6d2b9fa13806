import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  details: 'In de lijst met mensen',
  before: 'Zoals het was voor het laatste bestand',
  files: 'Ingelezen bestanden',
  line: (what: string, value: string) => `${what}: ${value}`,
  file: {
    added: (file: string, at: string) => `${file}, ${at}: hiermee toegevoegd`,
    changed: (file: string, at: string) => `${file}, ${at}: hiermee veranderd`,
    gone: (file: string, at: string) => `${file}, ${at}: hiermee gemarkeerd als vertrokken`,
    brought: (file: string, at: string) => `${file}, ${at}: door jou gekozen`,
  },
}

/** What the directory keeps about somebody, told to them. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    details: 'Dans la liste des personnes',
    before: 'La situation avant le dernier fichier',
    files: 'Fichiers importés',
    line: (what, value) => `${what} : ${value}`,
    file: {
      added: (file, at) => `${file}, ${at} : ajout par ce fichier`,
      changed: (file, at) => `${file}, ${at} : données modifiées par ce fichier`,
      gone: (file, at) => `${file}, ${at} : départ indiqué par ce fichier`,
      brought: (file, at) => `${file}, ${at} : fichier que vous avez choisi`,
    },
  },
  en: {
    details: 'In the list of people',
    before: 'As it was before the last file',
    files: 'Imported files',
    line: (what, value) => `${what}: ${value}`,
    file: {
      added: (file, at) => `${file}, ${at}: added with this file`,
      changed: (file, at) => `${file}, ${at}: changed with this file`,
      gone: (file, at) => `${file}, ${at}: marked as left with this file`,
      brought: (file, at) => `${file}, ${at}: chosen by you`,
    },
  },
  de: {
    details: 'In der Liste der Personen',
    before: 'Wie es vor der letzten Datei war',
    files: 'Eingelesene Dateien',
    line: (what, value) => `${what}: ${value}`,
    file: {
      added: (file, at) => `${file}, ${at}: mit dieser Datei hinzugefügt`,
      changed: (file, at) => `${file}, ${at}: mit dieser Datei geändert`,
      gone: (file, at) => `${file}, ${at}: mit dieser Datei als ausgeschieden markiert`,
      brought: (file, at) => `${file}, ${at}: von Ihnen ausgewählt`,
    },
  },
}
