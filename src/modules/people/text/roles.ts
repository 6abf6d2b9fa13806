import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'

/** What comes with a role that opens doors of this application; the others say what somebody is asked for. */
export const roleHints: InEveryLanguage<Partial<Record<Role, string>>> = {
  nl: {
    owner: 'Mag alles, ook rollen geven',
    author: 'Schrijft en publiceert het beleid',
    hr: 'Beheert mensen en ondertekening',
    communications: 'Volgt hoe het met het beleid gaat',
    auditor: 'Leest alles, verandert niets',
  },
  fr: {
    owner: 'Peut tout faire, y compris attribuer des rôles',
    author: 'Rédige et publie la charte',
    hr: 'Gère les personnes et les signatures',
    communications: 'Suit où en est la charte',
    auditor: 'Lit tout, ne modifie rien',
  },
  en: {
    owner: 'May do everything, including giving roles',
    author: 'Writes and publishes the policy',
    hr: 'Looks after people and signing',
    communications: 'Follows how the policy is doing',
    auditor: 'Reads everything, changes nothing',
  },
  de: {
    owner: 'Darf alles, auch Rollen vergeben',
    author: 'Verfasst und veröffentlicht die Richtlinie',
    hr: 'Betreut Personen und Unterschriften',
    communications: 'Verfolgt, wie es um die Richtlinie steht',
    auditor: 'Liest alles, ändert nichts',
  },
}

/** Whether a role opens doors of this application. It then counts only for whoever came in with a password. */
export const opening = (role: Role) => roleHints.nl[role] !== undefined
