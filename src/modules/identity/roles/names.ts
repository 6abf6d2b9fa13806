import type { Language } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'
import { roleNames } from '../../people/index.ts'

/** As “HR en Auditor”. */
export const rolesInWords = (roles: readonly Role[], language: Language) =>
  new Intl.ListFormat(language).format(roles.map((role) => roleNames[language][role]))
