import type { FC } from 'hono/jsx'
import { type Language, monthAndYear } from '../../platform/locale.ts'
import { Doors } from '../../ui/index.ts'
import type { Card } from './cards.ts'
import type { Text } from './text.ts'

/** The platforms that count here, each a door. */
export const CardsPage: FC<{ t: Text; language: Language; cards: readonly Card[] }> = ({
  t,
  language,
  cards,
}) => (
  <>
    <div>
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
    </div>
    <Doors
      label={t.title}
      doors={cards.map((card) => ({
        href: `/platforms/${card.key}`,
        icon: card.kind === 'messaging' ? 'message' : card.kind === 'reviews' ? 'star' : 'speak',
        title: card[language].name,
        text: firstSentence(card[language].good),
      }))}
    />
  </>
)

const firstSentence = (text: string) => text.split(/(?<=\.)\s/u, 1)[0] ?? text

/** One platform: what it is good for, what to look out for, who sees what, and where to close it. */
export const CardPage: FC<{ t: Text; language: Language; card: Card }> = ({
  t,
  language,
  card,
}) => {
  const { name, good, dangers, visible, close } = card[language]
  const unsure = card.toCheck.some((part) => part === 'visible' || part === 'close')
  return (
    <article class="platform prose">
      <h1>{name}</h1>
      <h2>{t.good}</h2>
      <p>{good}</p>
      <h2>{t.dangers}</h2>
      <ul>
        {dangers.map((danger) => (
          <li>{danger}</li>
        ))}
      </ul>
      <h2>{t.visible}</h2>
      <p>{visible}</p>
      <h2>{t.close}</h2>
      <p>{close}</p>
      <p class="small muted">
        {t.checked(monthAndYear(card.checked, language))} {unsure && t.unsure}
      </p>
    </article>
  )
}
