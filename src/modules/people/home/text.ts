import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  title: 'Mensen toevoegen',
  text: 'Lees een CSV-bestand in, of voeg ze zelf toe',
}

/** What waits for whoever looks after people, while there is nobody yet. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    title: 'Ajouter des personnes',
    text: 'Importez un fichier CSV, ou ajoutez-les vous-même',
  },
  en: { title: 'Add people', text: 'Import a CSV file, or add them yourself' },
  de: {
    title: 'Personen hinzufügen',
    text: 'Lesen Sie eine CSV-Datei ein, oder fügen Sie sie selbst hinzu',
  },
}
