import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  /** While there is nobody yet. */
  add: {
    title: 'Mensen toevoegen',
    text: 'Lees een CSV-bestand in, of voeg ze zelf toe',
  },
  /** The last owner, whose end date has passed. */
  kept: (name: string) => ({
    title: `De einddatum van ${name} is voorbij`,
    text: 'De laatste eigenaar laten we niet vanzelf vertrekken. Maak iemand anders eigenaar, of verander de datum',
  }),
}

/** What waits for whoever looks after people. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    add: {
      title: 'Ajouter des personnes',
      text: 'Importez un fichier CSV, ou ajoutez-les vous-même',
    },
    kept: (name) => ({
      title: `La date de sortie de ${name} est passée`,
      text: 'Nous ne laissons pas partir de nous-mêmes le dernier propriétaire. Désignez un autre propriétaire, ou changez la date',
    }),
  },
  en: {
    add: { title: 'Add people', text: 'Import a CSV file, or add them yourself' },
    kept: (name) => ({
      title: `The end date of ${name} has passed`,
      text: 'The last owner is never let go by a date. Make somebody else an owner, or change the date',
    }),
  },
  de: {
    add: {
      title: 'Personen hinzufügen',
      text: 'Lesen Sie eine CSV-Datei ein, oder fügen Sie sie selbst hinzu',
    },
    kept: (name) => ({
      title: `Das Austrittsdatum von ${name} ist vorbei`,
      text: 'Den letzten Inhaber lassen wir nicht von selbst ausscheiden. Machen Sie jemand anderen zum Inhaber, oder ändern Sie das Datum',
    }),
  },
}
