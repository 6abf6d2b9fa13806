import type { Grammar, KindOfName } from './shape.ts'
import { bare, capitalised, nouns, parted, small, startsSmall, wordSet } from './words.ts'

const determiners = wordSet(
  'le la les un une des mon ma mes notre nos votre vos leur leurs son sa ses ce cette',
)

/** They open a thing that somebody describes, and are nobody’s name. */
const openers = wordSet(
  'adresses budgets bureaux chambres chiffres clés codes commandes contrats données dossiers horaires images listes mots noms offres photos plaintes plans prix procédures projets rapports recettes résultats salaires salles tarifs vestiaires tout tous toute toutes ce ceux celles chaque chez dans de du en par pour qui quand sans sur à au aux via',
)

const houses = nouns({
  le: 'cpas chu hôpital lycée ministère',
  la: 'commune ville province région mairie école clinique université boulangerie association intercommunale communauté',
})

const teams = nouns({
  le: 'service comité conseil bureau secrétariat département pôle collège directoire syndicat directeur président conseiller coordinateur délégué référent médiateur gérant maire échevin chef guichet formulaire cabinet groupe personnel centre musée théâtre club magasin laboratoire point',
  la: 'direction équipe commission cellule rédaction division unité hiérarchie présidence administration coordination section délégation directrice présidente conseillère coordinatrice déléguée référente médiatrice gérante réception permanence banque société fondation liste personne',
  les: 'syndicats ressources',
})

/** Posts of which the article is only known where somebody typed it. */
const posts = wordSet(
  'bourgmestre responsable secrétaire porte-parole gestionnaire ministre cheffe juriste manager stagiaire titulaire proviseur recteur rectrice principal principale doyen doyenne',
)

/** With these no surname begins. */
const never = wordSet('les un une des mon ma mes notre nos votre vos leur leurs')

const vowel = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéè])|hô)/i

const articleOf = (word: string, kind: KindOfName) =>
  houses.get(bare(word)) ?? (kind === 'house' ? undefined : teams.get(bare(word)))

/** "la école" is "l’école". */
const withArticle = (article: string, phrase: string) =>
  article !== 'les' && vowel.test(phrase) ? `l’${phrase}` : `${article} ${phrase}`

/** "à" and "de" melt into "le" and "les"; the name of a house does so too, the name of a person never. */
const melted = (le: string, les: string, other: (said: string) => string) => {
  const one = (said: string, kind: KindOfName) => {
    const [, article = '', rest = ''] =
      (kind === 'house' ? /^(les?) (.+)$/i : /^(les?) (.+)$/).exec(said) ?? []
    if (article) return `${article.toLowerCase() === 'le' ? le : les} ${rest}`
    return other(said)
  }
  return (said: string, kind: KindOfName) =>
    said
      .split(/ (?=(?:ou|et) (?:l’|(?:le|la|les|votre|notre|vos|nos) ))/)
      .map((part, n) => {
        const [join, rest] = n === 0 ? ['', part] : [`${part.slice(0, 2)} `, part.slice(3)]
        return join + one(rest, kind)
      })
      .join(' ')
}

/** A title before a name. Only the learned have an article, "le Dr Maes": "Mme Maes" and "Me Maes" have none. */
const titles =
  /^(?:([Ll][ea]) )?([Dd]re?|[Pp]re?|[Pp]rof|[Dd]octeure?|[Pp]rofesseure?)(\.?) (?=\p{Lu})/u

const titled = (typed: string) =>
  typed
    .split(/ (?=(?:et|ou) )/)
    .map((part) => {
      const [, join = '', name = ''] = /^((?:et|ou) )?(.*)$/.exec(part) ?? []
      return join + name.replace(titles, withTitle)
    })
    .join(' ')

function withTitle(_: string, article: string | undefined, title: string, stop: string) {
  const word = title.length > 4 ? small(title) : capitalised(title)
  const said = article?.toLowerCase() ?? (title.endsWith('e') ? 'la' : 'le')
  return `${said} ${word}${word === 'Prof' ? stop : ''} `
}

const forms = {
  à: melted('au', 'aux', (said) => `à ${said}`),
  de: melted('du', 'des', (said) => (vowel.test(said) ? `d’${said}` : `de ${said}`)),
}

export const fr: Grammar = {
  and: 'et',
  semicolon: '\u202f; ',
  joins: / et /,
  inSentence(typed, kind) {
    if (kind === 'brands') return typed
    if (kind === 'people' && titled(typed) !== typed) return titled(typed)
    const [, elided = '', noun = ''] = /^(l)[’'](.+)$/i.exec(typed) ?? []
    if (elided) {
      const known = articleOf(parted(noun)[0], kind)
      if (known) return `l’${small(noun)}`
      return kind !== 'house' && startsSmall(noun) ? `l’${noun}` : typed
    }
    const [head, rest] = parted(typed)
    const after = rest.trim()
    if (determiners.has(bare(head)) && after) {
      const noun = parted(after)[0]
      if (articleOf(noun, kind) ?? (kind !== 'house' && posts.has(bare(noun))))
        return `${head.toLowerCase()} ${small(after)}`
      const sure = startsSmall(after) || never.has(bare(head))
      return kind !== 'house' && sure ? small(typed) : typed
    }
    if (kind === 'things' && openers.has(bare(head)) && (startsSmall(after) || !after))
      return small(typed)
    const article = articleOf(head, kind)
    return article ? withArticle(article, small(typed)) : typed
  },
  forms,
  front: {
    asks: (word) => (['à', 'de'].includes(word.toLowerCase()) ? word.toLowerCase() : undefined),
    meets(word, gap, said) {
      if (/^(?:à|de)$/i.test(word)) return ['', /^\p{Lu}/u.test(word) ? capitalised(said) : said]
      return /^(?:|jus|lors|puis)que$/i.test(word) && vowel.test(said)
        ? [`${word.slice(0, -1)}’`, said]
        : [word + gap, said]
    },
  },
  atStart: capitalised,
}
