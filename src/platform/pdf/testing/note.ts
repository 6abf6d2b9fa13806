import type { Sheet } from '../sheet.ts'

/** The least that a sheet can be, to try the press with. */
export const note = (text: string): Sheet => ({
  template: 'platform/pdf/testing/note.typ',
  data: {
    language: 'nl',
    organisation: 'De Korenaar',
    accent: '#0e5a57',
    words: {},
    title: 'Briefje',
    text,
  },
  made: new Date('2026-11-20T12:00:00Z'),
})
