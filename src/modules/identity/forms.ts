import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
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
  .toLowerCase()
  .min(1, said.emailMissing)
  .max(320, said.emailWrong)
  .pipe(z.email(said.emailWrong))

/** As typed: six digits with or without a space, or a recovery code with or without its dashes. */
const Code = z
  .string(said.codeMissing)
  .min(1, said.codeMissing)
  .max(40, said.codeWrong)
  .transform((code) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))

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

export const AskForCode = z.object({ email: Email, to: Path })
export const GiveCode = z.object({ code: Code, token: Token, device: Device })
/** `change`: whoever is signed in as somebody else goes on as the person of the link. */
export const Follow = z.object({
  token: Token,
  device: Device,
  change: z.boolean().default(false),
})
export const FollowForm = Follow.extend({
  change: z
    .literal('yes')
    .optional()
    .transform((yes) => yes !== undefined),
})
export const SignInWithPassword = z.object({
  email: Email,
  password: Password,
  to: Path,
  device: Device,
})
export const ChoosePassword = z.object({
  current: z.string(said.currentWrong).max(MOST, said.currentWrong).default(''),
  password: Password,
})
export const GiveStepCode = z.object({ code: Code })
export const Nothing = z.object({})
