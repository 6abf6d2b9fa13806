import { isCommon } from './common.ts'
import { type PasswordFault, type Personal, shapeFault } from './rules.ts'

/** What is wrong with a new password, as a text key, or undefined. */
export const passwordFault = (password: string, personal: Personal): PasswordFault | undefined =>
  shapeFault(password, personal) ?? (isCommon(password) ? 'passwordSimple' : undefined)
