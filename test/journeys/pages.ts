interface Things {
  person: { id: string }
  round: { id: string }
  prepared: { id: string }
  publication: { id: string }
  task: { id: string }
}

/** The pages of those who run it, in a house with these in it. */
export const deskPagesOf = ({ person, round, prepared, publication, task }: Things) => [
  '/overview',
  '/policies',
  '/policies/renewed',
  '/policies/interview/platforms',
  '/policies/interview/done',
  '/policies/everyone',
  '/policies/everyone/poster',
  '/policies/everyone/clauses',
  '/policies/everyone/clauses/library',
  '/policies/everyone/clauses/own',
  '/policies/everyone/clauses/01-purpose',
  '/publications',
  `/publications/${publication.id}`,
  '/publications/new/everyone',
  '/publications/new/everyone/check?languages=nl&material=yes',
  '/visitors',
  '/launch',
  '/launch/announcement',
  '/launch/announcement/send',
  '/quiz',
  '/platforms/choice',
  '/people',
  '/people/new',
  `/people/${person.id}`,
  `/people/${person.id}/details`,
  `/people/${person.id}/roles`,
  `/people/${person.id}/second-step`,
  `/people/${person.id}/way-in`,
  '/people/import',
  '/people/roles',
  '/signing',
  '/signing/rounds/new',
  `/signing/prepared/${prepared.id}`,
  `/signing/prepared/${prepared.id}/people?way=unreached`,
  `/signing/rounds/${round.id}`,
  `/signing/rounds/${round.id}/people`,
  `/signing/rounds/${round.id}/people/${task.id}`,
  `/signing/rounds/${round.id}/groups/department`,
  '/audiences',
  '/outbox',
  '/settings',
  '/settings/organisation',
  '/settings/look',
  '/settings/values',
  '/settings/establishments',
  '/settings/establishments/new',
  '/settings/contact',
  '/settings/spokespersons',
  '/settings/spokespersons/new',
]

/** Those of everybody. */
export const portalPages = [
  '/me',
  '/speakers',
  '/proofs',
  '/me/devices',
  '/me/security',
  '/me/security/password',
  '/platforms',
  '/platforms/instagram',
  '/policy/everyone',
]

/** Those before somebody is in. */
export const doorPages = ['/house-rules', '/sign-in', '/sign-in/password', '/sign-in/code']
