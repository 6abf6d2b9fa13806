interface Things {
  person: { id: string }
  round: { id: string }
  prepared: { id: string }
}

/** The pages of those who run it, in a house with these in it. */
export const deskPagesOf = ({ person, round, prepared }: Things) => [
  '/overview',
  '/policies',
  '/policies/interview/platforms',
  '/policies/interview/done',
  '/policies/everyone',
  '/policies/everyone/poster',
  '/policies/everyone/clauses',
  '/policies/everyone/clauses/library',
  '/policies/everyone/clauses/01-purpose',
  '/publications',
  '/publications/new/everyone',
  '/publications/new/everyone/check?languages=nl&material=yes',
  '/visitors',
  '/people',
  '/people/new',
  `/people/${person.id}`,
  `/people/${person.id}/details`,
  '/people/import',
  '/people/roles',
  '/signing',
  '/signing/rounds/new',
  `/signing/prepared/${prepared.id}`,
  `/signing/prepared/${prepared.id}/people?way=unreached`,
  `/signing/rounds/${round.id}`,
  `/signing/rounds/${round.id}/people`,
  `/signing/rounds/${round.id}/groups/department`,
  '/audiences',
  '/outbox',
  '/settings',
  '/settings/organisation',
  '/settings/look',
  '/settings/values',
  '/settings/establishments',
  '/settings/contact',
  '/settings/spokespersons',
]

/** Those of everybody. */
export const portalPages = [
  '/me',
  '/speakers',
  '/proofs',
  '/me/devices',
  '/me/security',
  '/policy/everyone',
]

/** Those before somebody is in. */
export const doorPages = ['/house-rules', '/sign-in', '/sign-in/password', '/sign-in/code']
