import { expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { newId } from '../../../platform/ids.ts'
import { saveSignature } from './requests.ts'

const world = useWorld()

test('a signature on what is no longer asked fails, and nothing of its change is kept', async () => {
  const at = '2026-11-20T10:00:00.000000Z'
  const row = {
    id: newId(),
    task_id: newId(),
    round_id: newId(),
    person_id: newId(),
    person_name: 'Fatima Aziz',
    person_number: null,
    typed_name: 'Fatima Aziz',
    publication_id: newId(),
    language: 'nl',
    html_sha256: '',
    pdf_sha256: '',
    identified_by: 'mail-link',
    identified_at: at,
    identified_to: null,
    due_on: '2026-11-30',
    signed_at: at,
    late: 'false',
    address_changed_at: null,
  }
  await expect(upkeep(world.db, (tx) => saveSignature(tx, row, true))).rejects.toThrow(
    'division by zero',
  )
  expect(await world.db.selectFrom('mails').select('id').execute()).toEqual([])
})
