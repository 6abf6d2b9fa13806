import type { Faults } from '../../../platform/action.ts'
import type { Text } from '../text/index.ts'

type Outcome = { faults: Faults } | { refused: string; facts?: Record<string, unknown> }

/** At which field a refusal belongs; the others are about the form as a whole. */
const fieldOf: Record<string, string> = {
  emailTaken: 'email',
  ownerEmail: 'email',
  roleEmail: 'email',
  numberTaken: 'number',
  establishmentUnknown: 'establishmentId',
  managerUnknown: 'manager',
  managerSelf: 'manager',
  managerCircle: 'manager',
  lastOwner: 'roles',
}

/** What is wrong, as sentences at their fields. */
export function sentences(t: Text, outcome: Outcome, known: readonly string[] = []) {
  const words: Faults =
    'faults' in outcome ? outcome.faults : { [fieldOf[outcome.refused] ?? '']: outcome.refused }
  const name = 'refused' in outcome ? String(outcome.facts?.name ?? '') : ''
  const errors: Record<string, string> = {}
  for (const [field, word] of Object.entries(words)) {
    const sentence = t.faults[word as keyof Text['faults']] ?? t.faults.invalid
    const at = !known.length || known.includes(field) ? field : ''
    errors[at] = typeof sentence === 'function' ? sentence(name) : sentence
  }
  return errors
}
