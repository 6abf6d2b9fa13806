import { z } from 'zod'
import { PASSWORD_LENGTH } from './password/rules.ts'

const Email = z
  .string({ error: 'emailMissing' })
  .trim()
  .toLowerCase()
  .min(1, 'emailMissing')
  .max(320, 'emailWrong')
  .pipe(z.email('emailWrong'))

/** As typed: six digits with or without a space, or a recovery code with or without its dashes. */
const Code = z
  .string({ error: 'codeMissing' })
  .min(1, 'codeMissing')
  .max(40, 'codeWrong')
  .transform((code) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))

const Token = z.string().max(200)
const Password = z
  .string({ error: 'passwordMissing' })
  .min(1, 'passwordMissing')
  .max(PASSWORD_LENGTH.max * 4, 'passwordLong')

/** Where to go after signing in; a path that is not ours becomes the start (see ownPath). */
const Path = z.string().max(2000).optional()
/** What the browser says about itself, made short. */
const Device = z.string().max(100)

export const AskForm = z.object({ email: Email, to: Path })
export const CodeForm = z.object({ code: Code, token: Token, device: Device })
export const LinkForm = z.object({
  token: Token,
  device: Device,
  change: z.literal('yes').optional(),
})
export const PasswordForm = z.object({
  email: Email,
  password: Password,
  to: Path,
  device: Device,
})
export const ChooseForm = z.object({
  current: z
    .string()
    .max(PASSWORD_LENGTH.max * 4)
    .default(''),
  password: Password,
})
export const StepForm = z.object({ code: Code })
export const Nothing = z.object({})
