import type { InEveryLanguage } from '../../../platform/locale.ts'
import { type Role, roles } from '../../../platform/who.ts'

/** What comes with a role that opens doors of this application; the others say what somebody is asked for. */
export const roleHints: InEveryLanguage<Partial<Record<Role, string>>> = {
  nl: {
    owner: 'Mag alles, ook rollen geven',
    author: 'Schrijft het beleid en bereidt de bekendmaking voor; publiceren doet een eigenaar',
    hr: 'Beheert mensen en ondertekening',
    communications: 'Maakt het beleid bekend en volgt hoe het ermee gaat',
    auditor: 'Leest het beleid, de ondertekening, de mensen en de instellingen; verandert niets',
  },
  fr: {
    owner: 'Peut tout faire, y compris attribuer des rôles',
    author: 'Rédige la charte et prépare sa diffusion ; la publication revient à un propriétaire',
    hr: 'Gère les personnes et les signatures',
    communications: 'Fait connaître la charte et suit où elle en est',
    auditor: 'Lit la charte, les signatures, les personnes et les paramètres ; ne modifie rien',
  },
  en: {
    owner: 'May do everything, including giving roles',
    author: 'Writes the policy and prepares making it known; publishing is for an owner',
    hr: 'Looks after people and signing',
    communications: 'Makes the policy known and follows how it is doing',
    auditor: 'Reads the policy, signing, people and settings; changes nothing',
  },
  de: {
    owner: 'Darf alles, auch Rollen vergeben',
    author:
      'Verfasst die Richtlinie und bereitet die Bekanntmachung vor; die Veröffentlichung übernimmt ein Inhaber',
    hr: 'Betreut Personen und Unterschriften',
    communications: 'Macht die Richtlinie bekannt und verfolgt, wie es um sie steht',
    auditor: 'Liest Richtlinie, Unterschriften, Personen und Einstellungen; ändert nichts',
  },
}

/** Whether a role opens doors of this application. It then counts only for whoever came in with a password. */
export const opening = (role: Role) => roleHints.nl[role] !== undefined

/** What may be given to somebody: the roles that open doors, and of the others what they have, so that it is kept. */
export const offeredTo = (held: readonly Role[]): Role[] =>
  roles.filter((role) => opening(role) || held.includes(role))
