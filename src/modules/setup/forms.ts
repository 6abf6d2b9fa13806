import { z } from 'zod'
import { languages } from '../../platform/locale.ts'
import { passwordFault } from '../identity/index.ts'
import { chosenLanguages, withFirst } from '../organisation/index.ts'

const needed = (word: string, max = 200) => z.string(word).min(1, word).max(max, 'tooLong')

export const ClaimForm = z
  .object({
    token: z.string(),
    name: needed('personMissing'),
    email: z.string('emailInvalid').max(200, 'tooLong').toLowerCase().pipe(z.email('emailInvalid')),
    password: z.string('passwordMissing').min(1, 'passwordMissing'),
    organisation: needed('organisationMissing', 120),
    languages: chosenLanguages.prefault([]),
    /** The language of the page: the owner's own, and the organisation's first where they chose it. */
    language: z.enum(languages),
  })
  .superRefine(({ name, email, password, organisation }, check) => {
    const message = passwordFault(password, { name, email, organisation })
    if (message) check.addIssue({ code: 'custom', path: ['password'], message })
  })
  .transform((form) => ({ ...form, languages: withFirst(form.languages, form.language) }))
export type ClaimInput = z.output<typeof ClaimForm>
