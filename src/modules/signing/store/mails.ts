import type { ReadDb } from '../../../platform/db/connect.ts'
import type { DocumentName } from '../../policies/index.ts'

/** What an invitation or a reminder tells of a request that still waits. */
export interface Waiting {
  id: string
  dueOn: string
  document: DocumentName
}

/** Of these requests the ones that still wait for a signature on the text in force. */
export const stillWaiting = (db: ReadDb, ids: string[]): Promise<Waiting[]> =>
  db
    .selectFrom('signature_requests as q')
    .innerJoin('people', 'people.id', 'q.person_id')
    .innerJoin('signing_rounds', 'signing_rounds.id', 'q.round_id')
    .innerJoin('publications', 'publications.id', 'signing_rounds.publication_id')
    .select(['q.id', 'q.due_on as dueOn', 'publications.document'])
    .$narrowType<{ document: DocumentName }>()
    .where('q.id', 'in', ids)
    .where('q.state', '=', 'open')
    .where('publications.superseded_at', 'is', null)
    .where('people.left_at', 'is', null)
    .execute()

/** Open requests on texts in force, in batches by id, for the daily look at who to remind. */
export const openRequestsAfter = (db: ReadDb, lastId: string | null, count: number) =>
  db
    .selectFrom('signature_requests as q')
    .innerJoin('signing_rounds as r', 'r.id', 'q.round_id')
    .innerJoin('publications as b', 'b.id', 'r.publication_id')
    .innerJoin('people as p', 'p.id', 'q.person_id')
    .select([
      'q.id',
      'q.person_id as personId',
      'p.language',
      'q.due_on as dueOn',
      'r.opened_at as openedAt',
    ])
    .where('q.state', '=', 'open')
    .where('b.superseded_at', 'is', null)
    .where('r.closed_at', 'is', null)
    .where('p.email', 'is not', null)
    .where('p.left_at', 'is', null)
    .$if(lastId !== null, (query) => query.where('q.id', '>', lastId as string))
    .orderBy('q.id')
    .limit(count)
    .execute()
