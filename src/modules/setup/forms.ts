import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { emailField } from '../../platform/email-address.ts'
import { oneLine } from '../../platform/letters/index.ts'
import { languages } from '../../platform/locale.ts'
import { passwordFault } from '../identity/index.ts'
import { withFirst } from '../organisation/index.ts'

export const said = faultWords(
  'personMissing',
  'emailInvalid',
  'passwordMissing',
  'passwordShort',
  'passwordLong',
  'passwordSimple',
  'passwordPersonal',
  'organisationMissing',
  'languageMissing',
  'tooLong',
)

const needed = (word: keyof typeof said, max = 200) =>
  z.string(word).overwrite(oneLine).min(1, word).max(max, said.tooLong)

export const Claim = z
  .object({
    token: z.string(),
    name: needed(said.personMissing),
    email: emailField(said.emailInvalid),
    password: z.string(said.passwordMissing).min(1, said.passwordMissing),
    organisation: needed(said.organisationMissing, 120),
    /** The first is the one that the organisation writes in. */
    languages: z.array(z.enum(languages), said.languageMissing).min(1, said.languageMissing),
    /** The owner's own. */
    language: z.enum(languages),
  })
  .superRefine(({ name, email, password, organisation }, check) => {
    const fault = passwordFault(password, { name, email, organisation })
    if (fault) check.addIssue({ code: 'custom', path: ['password'], message: said[fault] })
  })

/** The language of the page is the owner's own, and the organisation's first where they chose it. */
export const ClaimForm = Claim.transform((claim) => ({
  ...claim,
  languages: withFirst(claim.languages, claim.language),
}))
