import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { aboutOf } from '../letters/writing.ts'
import { type Text, text } from '../text/index.ts'
import { Letters, Status } from './pages.tsx'
import { askedOf, lettersTo, type OwnLine, type SentLine } from './store.ts'

/** The newest of these; all of them stand in what is kept about somebody. */
const ASKED = 20
const LETTERS = 10

interface Asked {
  line: OwnLine
  kind: TaskKind
  name: string
}

/** What somebody was asked, did and was sent; of each kind only for whoever may see its lists. */
export const personPanel: Module['personPanel'] = async (
  { read, kinds },
  who,
  personId,
  language,
) => {
  const seen = kinds.filter(({ may }) => may.see(who))
  if (seen.length === 0) return undefined
  const t = text[language]
  const names = seen.map(({ name }) => name)
  const lines = await askedOf(read, personId, { kinds: names, count: ASKED })
  const about = await aboutOf(
    read,
    seen,
    lines.map(({ kind, thingId }) => ({ kind, thingId, language })),
  )
  const asked = lines.flatMap((line): Asked[] => {
    const kind = seen.find(({ name }) => name === line.kind)
    return kind ? [{ line, kind, name: about(line, language)?.name ?? '…' }] : []
  })
  const tasks = lines.map(({ id }) => id)
  const letters = await lettersTo(read, personId, { tasks, count: LETTERS })
  return {
    title: t.person.title,
    content: <Panel t={t} language={language} asked={asked} letters={letters} />,
  }
}

const Panel: FC<{
  t: Text
  language: Language
  asked: readonly Asked[]
  letters: readonly SentLine[]
}> = ({ t, language, asked, letters }) => (
  <>
    {asked.length === 0 && <p class="muted">{t.person.nothing}</p>}
    {asked.length > 0 && (
      <ul class="tasks">
        {asked.map(({ line, kind, name }) => (
          <li>
            {line.roundId ? (
              <a href={`${kind.home}/rounds/${line.roundId}/people/${line.id}`}>{name}</a>
            ) : (
              <b>{name}</b>
            )}
            <span>
              <Status t={t} words={kind.words[language]} language={language} line={line} />
            </span>
            {line.note && <span class="about muted small">{line.note}</span>}
          </li>
        ))}
      </ul>
    )}
    {letters.length > 0 && (
      <>
        <h3>{t.person.letters}</h3>
        <Letters t={t} language={language} letters={letters} />
      </>
    )}
  </>
)
