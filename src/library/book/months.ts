import type { Language } from '../../platform/locale.ts'

/** `2026-11` as “november 2026”. */
export const monthInWords = (month: string, language: Language) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )
