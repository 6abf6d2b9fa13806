import type { InEveryLanguage, Language } from '../../../../platform/locale.ts'
import type { Form } from '../../draft/types.ts'
import type { PolicyBlock, PolicyDocument } from '../document.ts'

/** Sentences of the length and the words that clauses have, to try the paper with. */
const sentences: InEveryLanguage<string[]> = {
  nl: [
    'Op een kassabon staat wat iemand kocht, en dat is van die klant.',
    'Plaats geen bestellingen, kassacijfers of namen van wie langskwam.',
    'Een foto laat vaak meer zien dan je bedoelt, dus kijk ook naar de achtergrond.',
    'Twijfel je over een bericht? Vraag het aan het aanspreekpunt en wacht even.',
    'Noem je werkgever alleen waar dat eerlijk en nuttig is voor wie het leest.',
  ],
  fr: [
    'Un ticket de caisse raconte les achats d’un client, et cela lui appartient.',
    'Ne publiez ni commandes, ni chiffres de caisse, ni noms de visiteurs.',
    'Une photo montre souvent plus que prévu, regardez donc aussi l’arrière-plan.',
    'Un doute sur un message\u202f? Interrogez le point de contact et attendez un peu.',
    'Citez votre employeur seulement là où c’est honnête et utile pour vos lecteurs.',
  ],
  en: [
    'A receipt tells what somebody bought, and that belongs to the customer.',
    'Do not post orders, takings or the names of people who came by.',
    'A photo often shows more than you mean, so look at the background, too.',
    'In doubt about a message? Ask the contact point and wait a moment.',
    'Mention your employer only where it is honest and useful to your readers.',
  ],
  de: [
    'Ein Kassenbon verrät, was jemand gekauft hat, und das gehört dem Kunden.',
    'Veröffentlichen Sie keine Bestellungen, Tageseinnahmen oder Besuchernamen.',
    'Ein Foto zeigt oft mehr als beabsichtigt, achten Sie auch auf den Hintergrund.',
    'Unsicher bei einem Beitrag? Fragen Sie die Kontaktstelle und warten Sie kurz.',
    'Nennen Sie Ihren Arbeitgeber nur, wo es ehrlich und nützlich für andere ist.',
  ],
}

const titles: InEveryLanguage = {
  nl: 'Zo gaan wij om met sociale media',
  fr: 'Notre façon d’utiliser les réseaux sociaux',
  en: 'How we use social media',
  de: 'So gehen wir mit sozialen Medien um',
}

function words(language: Language, from: number, count: number) {
  const pool = sentences[language]
  const all = Array.from({ length: 5 }, (_, i) => pool[(from + i) % pool.length]).join(' ')
  return all.split(' ').slice(0, count).join(' ')
}

/** A policy with so many clauses of so many words, spread over the nine blocks as policies are. */
export function examplePolicy(
  language: Language,
  {
    clauses = 28,
    length = 35,
    lines = 0,
  }: { clauses?: number; length?: number; lines?: number } = {},
): PolicyDocument {
  const share = [2, 1, 1, 10, 8, 1, 1, 2, 2]
  const last = share.reduce((sum, n) => sum + n)
  const places = share.flatMap((n, block) => Array.from({ length: n }, () => block))
  const blockOf = (i: number) => places[Math.floor(((i % clauses) * last) / clauses)]
  return {
    language,
    title: titles[language],
    organisation: 'De Korenaar',
    accent: '#0e5a57',
    intro: words(language, 3, 24),
    audience: words(language, 0, 6),
    version: 2,
    date: '20-11-2026',
    day: '2026-11-20',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    url: 'https://leidraad.korenaar.example/policies/everyone/2',
    people: { spokespersons: ['Ine Peeters', 'Tom Claes'], contact: 'Lotte Vermeer' },
    blocks: share.map((_, block) => ({
      number: (block + 1) as PolicyBlock['number'],
      title: words(language, block, 4),
      clauses: Array.from({ length: clauses }, (_, i) => i)
        .filter((i) => blockOf(i) === block)
        .map((i) => ({
          key: `clause-${i}`,
          kind: i % 3 === 0 ? 'guideline' : 'rule',
          form: (lines > 0 && i % Math.ceil(clauses / lines) === 0 ? 'line' : 'short') as Form,
          title: words(language, i, 5),
          line: `**${words(language, i, 5)}** ${words(language, i + 1, 7)}`,
          short: words(language, i, length),
        })),
    })),
  }
}
