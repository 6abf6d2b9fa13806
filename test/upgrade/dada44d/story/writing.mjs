import { makeSetupLink } from '../../../../src/modules/setup/index.ts'
import { Browser, HOME, turnOnSecondStep } from './stage.mjs'

/** A bakery with two languages. Nobody here exists, and no mail to them can arrive. */
const owner = {
  name: 'Ine Peeters',
  email: 'ine.peeters@korenveld.example',
  password: 'zeven warme roggebroden',
}

const answers = {
  purpose: { chosen: 'ambassadors' },
  platforms: { 'chosen[]': ['linkedin', 'facebook', 'instagram', 'whatsapp'] },
  'for-whom': { 'chosen[]': ['permanent', 'temporary', 'agency'] },
  'working-time': { chosen: 'moderate' },
  'who-speaks': { chosen: 'own-field' },
  confidential: { 'chosen[]': ['customers', 'colleagues', 'figures'] },
  photos: { chosen: 'ask-colleagues' },
  'report-point': {
    'text-nl': 'vertrouwenspersoon@korenveld.example',
    'text-fr': 'confiance@korenveld.example',
  },
  'account-lead': { names: 'An De Smedt' },
  review: { chosen: '6' },
  'who-answers': { names: 'Ine Peeters' },
}

const ownClause = {
  'title-nl': 'Recepten blijven binnen',
  'short-nl': 'Deel geen recept, ook niet een half.',
  'title-fr': 'Les recettes restent chez nous',
  'short-fr': 'Ne partagez aucune recette, même à moitié.',
}

/** Words of their own in two languages, over those of the library. */
const ownWords = {
  'title-nl': 'Wat in de bakkerij blijft',
  'short-nl': 'Namen van klanten en cijfers van de winkel blijven hier.',
  'title-fr': 'Ce qui reste à la boulangerie',
  'short-fr': 'Les noms des clients et les chiffres du magasin restent ici.',
}

const LIST = '/policies/everyone/clauses'

/** Two documents, half an interview, edits of every kind, and a version for everyone in force. */
export async function write({ house, clock }) {
  const desk = new Browser(house.app)
  const send = (path, typed) => {
    clock.pass()
    return desk.send(path, typed)
  }
  const link = await makeSetupLink(house.services.db, HOME, clock.now())
  await send(`/setup/${link.split('/').at(-1)}?language=nl`, {
    ...owner,
    organisation: 'Bakkerij Korenveld',
    'languages[]': ['nl', 'fr'],
  })
  await turnOnSecondStep(desk, clock)
  await send('/settings/organisation', {
    name: 'Bakkerij Korenveld',
    sector: 'retail',
    'languages[]': ['nl', 'fr'],
    first: 'nl',
  })
  await send('/settings/values', { nl: 'warm\neerlijk', fr: 'chaleureux\nhonnêtes' })
  await send('/settings/contact', {
    name: owner.name,
    email: owner.email,
    phone: '+32 15 55 01 42',
  })

  for (const document of ['everyone', 'corporate']) await send(`/policies/${document}`)
  for (const [question, typed] of Object.entries(answers))
    await send(`/policies/interview/${question}`, typed)
  await edit(desk, send)
  await send('/publications/new/everyone', {
    'languages[]': ['nl', 'fr'],
    material: 'yes',
    summary_nl: 'De eerste versie.',
    summary_fr: 'La première version.',
  })

  return {
    owner: { ...owner, session: desk.cookies.get('leidraad') },
    answers: Object.keys(answers),
    ...(await keptBy(house)),
  }
}

async function edit(desk, send) {
  await send(`${LIST}/15-confidentiality`, await formAt(desk, `${LIST}/15-confidentiality`))
  await send(`${LIST}/15-confidentiality/place`, { way: 'up' })
  await send(`${LIST}/01-purpose/kind`, { kind: 'rule' })
  await send(`${LIST}/05-core-values/removal`, {})
  await send(LIST, { clause: '27-permanence' })
  await send(`${LIST}/own`, { kind: 'rule', block: '4', ...ownClause })
}

/** The form as the page shows it, with words of their own in it. */
async function formAt(desk, path) {
  const page = await (await desk.get(path)).text()
  const [, kind] = /name="kind" value="(\w+)"[^>]* checked/.exec(page) ?? []
  const [, block] = /<option value="(\d)"[^>]* selected/.exec(page) ?? []
  const fuller = (language) =>
    (new RegExp(`name="fuller-${language}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  return {
    kind: kind ?? 'rule',
    block,
    seen: '',
    ...ownWords,
    'fuller-nl': fuller('nl'),
    'fuller-fr': fuller('fr'),
  }
}

/** What a later version may not lose. */
async function keptBy({ services: { read } }) {
  const edits = await read
    .selectFrom('clause_edits')
    .select(['clause', 'presence', 'kind', 'block', 'rank', 'texts'])
    .orderBy('clause')
    .execute()
  const [version] = await read
    .selectFrom('publication_texts')
    .select(['title', 'html_sha256 as sha256'])
    .where('language', '=', 'nl')
    .execute()
  return { edits, version }
}
