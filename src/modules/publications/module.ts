import type { Module } from '../../platform/module.ts'
import { publishPolicy } from './actions.ts'
import { life, waits } from './home/home.ts'
import { versions } from './reads.ts'
import { publicationsRoutes } from './routes.tsx'
import { may } from './rules.ts'
import { currentPublication } from './store.ts'
import { verifyTexts } from './verify.ts'

export const publications: Module = {
  name: 'publications',
  routes: [publicationsRoutes],
  open: ['/policy/:document', '/publications/:id', '/publications/:id/:file{(nl|fr|en|de)\\.pdf}'],
  actions: [publishPolicy],
  reads: [versions],
  stations: [
    {
      href: '/publications',
      words: { nl: 'Publicatie', fr: 'Publication', en: 'Publication', de: 'Veröffentlichung' },
      may: may.seePublications,
      group: 'make',
    },
  ],
  doors: [
    {
      href: '/policy/everyone',
      icon: 'document',
      words: {
        nl: { title: 'Lees ons beleid', text: 'Afspraken en advies, altijd bij de hand' },
        fr: { title: 'Lire notre charte', text: 'Règles et conseils, toujours à portée de main' },
        en: { title: 'Read our policy', text: 'Rules and advice, always at hand' },
        de: {
          title: 'Unsere Richtlinie lesen',
          text: 'Regeln und Ratschläge, immer zur Hand',
        },
      },
      rank: 10,
      shown: async (db) => (await currentPublication(db, 'everyone')) !== undefined,
    },
  ],
  waits,
  life,
  tables: { owns: ['publications', 'publication_texts'], forGood: ['publication_texts'] },
  verify: verifyTexts,
}
