import type { FC } from 'hono/jsx'
import { type Language, monthAndYear } from '../../platform/locale.ts'
import {
  Actions,
  Button,
  Choices,
  Doors,
  Empty,
  ErrorSummary,
  type Errors,
  Form,
  PageHead,
} from '../../ui/index.ts'
import type { Card, clausesAbout } from './cards.ts'
import type { Text } from './text.ts'

/** The platforms that count here, each a door. */
export const CardsPage: FC<{
  t: Text
  language: Language
  cards: readonly Card[]
  mayChoose: boolean
}> = ({ t, language, cards, mayChoose }) => (
  <>
    <div>
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
    </div>
    {cards.length === 0 ? (
      <Empty drawing="paper" title={t.none}>
        <p>{t.noneText}</p>
      </Empty>
    ) : (
      <Doors
        label={t.title}
        doors={cards.map((card) => ({
          href: `/platforms/${card.key}`,
          icon: card.kind === 'messaging' ? 'message' : card.kind === 'reviews' ? 'star' : 'speak',
          title: card[language].name,
          text: firstSentence(card[language].good),
        }))}
      />
    )}
    {mayChoose && (
      <p class="small">
        <a href="/platforms/choice">{t.choice.title}</a>
      </p>
    )}
  </>
)

const firstSentence = (text: string) => text.split(/(?<=\.)\s/u, 1)[0] ?? text

/** One platform: what it is good for, what to look out for, who sees what, and where to close it. */
export const CardPage: FC<{
  t: Text
  language: Language
  card: Card
  clauses: Awaited<ReturnType<typeof clausesAbout>>
}> = ({ t, language, card, clauses }) => {
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
      {card.help && (
        <p>
          <a href={card.help} rel="noreferrer">
            {t.help}
          </a>
        </p>
      )}
      {clauses.length > 0 && (
        <>
          <h2>{t.clauses}</h2>
          <ul>
            {clauses.map((clause) => (
              <li>
                <a href={`/policy/everyone#${clause.key}`} lang={clause.language}>
                  {clause.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small muted">
        {t.checked(monthAndYear(card.checked, language))} {unsure && t.unsure}
      </p>
    </article>
  )
}

/** Which cards people see: what the interview says, unless somebody chooses otherwise. */
export const ChoicePage: FC<{
  t: Text
  language: Language
  all: readonly Card[]
  shown: readonly string[]
  mayChoose: boolean
  errors: Errors
}> = ({ t, language, all, shown, mayChoose, errors }) => (
  <>
    <PageHead title={t.choice.title} lead={t.choice.lead} />
    <ErrorSummary language={language} errors={errors} />
    <Form action="/platforms/choice">
      <Choices
        name="shown[]"
        type="checkbox"
        legend={t.choice.legend}
        columns
        value={shown}
        options={all.map((card) => ({
          value: card.key,
          label: card[language].name,
          disabled: !mayChoose,
        }))}
      />
      {mayChoose && (
        <Actions>
          <Button>{t.choice.save}</Button>
          <a href="/platforms">{t.choice.see}</a>
        </Actions>
      )}
    </Form>
  </>
)
