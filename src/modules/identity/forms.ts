import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { emailField } from '../../platform/email-address.ts'
import { PASSWORD_LENGTH } from './password/rules.ts'

export const said = faultWords(
  'emailMissing',
  'emailWrong',
  'codeMissing',
  'codeWrong',
  'currentWrong',
  'passwordMissing',
  'passwordLong',
)

const Email = z
  .string(said.emailMissing)
  .trim()
  .min(1, said.emailMissing)
  .pipe(emailField(said.emailWrong))

/** Without what makes a code easier to read. */
export function asCode(typed: string) {
  return typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** As typed: six digits with or without a space, or a recovery code with or without its dashes. */
const Code = z
  .string(said.codeMissing)
  .min(1, said.codeMissing)
  .max(40, said.codeWrong)
  .transform(asCode)

const Token = z.string().max(200)
/** Bounds the work of comparing; how long a new password may be says passwordFault. */
const MOST = PASSWORD_LENGTH.max * 4
const Password = z
  .string(said.passwordMissing)
  .min(1, said.passwordMissing)
  .max(MOST, said.passwordLong)

/** Where to go after signing in; a path that is not ours becomes the start (see ownPath). */
const Path = z.string().max(2000).optional()
/** What the browser says about itself, made short. */
const Device = z.string().max(100)

/** A box on a form, ticked or not. */
const Ticked = z
  .literal('yes')
  .optional()
  .transform((yes) => yes !== undefined)
const stays = z.boolean().default(false)

/** By which a browser is known, or nothing. */
const Known = Token.default('')

export const AskForCode = z.object({ email: Email, to: Path, known: Known })
export const GiveCode = z.object({
  code: Code,
  token: Token,
  device: Device,
  known: Known,
  stays,
})
export const GiveCodeForm = GiveCode.extend({ stays: Ticked })
/** `change`: whoever is signed in as somebody else goes on as the person of the link. */
export const Follow = z.object({
  token: Token,
  device: Device,
  /** Of the attempt that this browser is in: who asked for the mail may use its link as long as its code. */
  attempt: Token.default(''),
  change: z.boolean().default(false),
  stays,
})
export const FollowForm = Follow.extend({ change: Ticked, stays: Ticked })
export const SignInWithPassword = z.object({
  email: Email,
  password: Password,
  to: Path,
  device: Device,
  known: Known,
  stays,
})
export const SignInWithPasswordForm = SignInWithPassword.extend({ stays: Ticked })
/** Whatever shows it: the password, or a code of the second step where that is on. */
export const ShowAgain = z.object({ proof: Password })
export const ChoosePassword = z.object({
  known: Known,
  current: z.string(said.currentWrong).max(MOST, said.currentWrong).default(''),
  password: Password,
})
export const GiveStepCode = z.object({ code: Code })
export const Nothing = z.object({})
