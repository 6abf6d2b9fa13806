import type { FC } from 'hono/jsx'
import { type Language, languageNames } from '../../platform/locale.ts'
import { type Typed, typedText } from '../../platform/web/forms.ts'
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
  Split,
} from '../../ui/index.ts'
import type { DocumentName } from '../policies/index.ts'
import { fieldOf } from './forms.ts'
import { papers } from './paper/poster.ts'
import { lineSurplus } from './room.ts'
import { LINES, type Line, type Poster, type Words } from './rules.ts'
import type { Text } from './text.ts'
import type { Hanging } from './wall.ts'

export interface PosterPageProps {
  t: Text
  language: Language
  document: DocumentName
  hanging: Hanging
  poster: Poster
  /** The language in which the picture beside it is. */
  shownIn: Language
  /** The house chose something itself. */
  kept: boolean
  mayChange: boolean
  /** What was sent and refused. */
  typed: Typed | undefined
  errors: Errors
}

/** The lines of the poster with its picture beside them. */
export const PosterPage: FC<PosterPageProps> = (props) => {
  const { t, language, hanging, poster, errors, mayChange } = props
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary language={language} errors={errors} />
      <Notice kind="info">
        {hanging.version === 'draft' ? t.draft : t.inForce(hanging.version)}
      </Notice>
      {poster.gone.length > 0 && <Gone {...props} />}
      <Split beside={<Picture {...props} />}>
        {mayChange ? <PosterForm {...props} /> : <Lines {...props} />}
      </Split>
    </>
  )
}

const Gone: FC<PosterPageProps> = ({ t, language, poster }) => (
  <Notice kind="wait" title={t.goneTitle}>
    <ul>
      {poster.gone.map(({ title, instead }) => {
        const name = wordsIn(title, language)
        return (
          <li>{instead ? t.gone(name, wordsIn(instead.titles, language)) : t.goneEmpty(name)}</li>
        )
      })}
    </ul>
  </Notice>
)

/** In the reader's language, or in one that there is. */
const wordsIn = (words: Words, language: Language) =>
  words[language] ?? Object.values(words)[0] ?? ''

const Picture: FC<PosterPageProps> = ({ t, document, hanging, poster, shownIn }) => {
  const path = `/policies/${document}/poster`
  const { languages } = hanging.wall
  return (
    <>
      <p class="small muted">{t.preview}</p>
      <img
        class="poster-picture"
        src={`${path}/preview.svg?text=${shownIn}`}
        alt={poster.lines.map(({ texts }) => texts[shownIn]).join('. ')}
        width="210"
        height="297"
      />
      {languages.length > 1 && (
        <p class="links small">
          <span class="muted">{t.shownIn}</span>
          {languages.map((code) => (
            <a
              href={`${path}?text=${code}`}
              lang={code}
              hreflang={code}
              aria-current={code === shownIn ? 'true' : undefined}
            >
              {languageNames[code]}
            </a>
          ))}
        </p>
      )}
      <p class="links small">
        {languages.flatMap((code) =>
          papers.map((paper) => (
            <a href={`${path}/${paper}.pdf?text=${code}`} download>
              {t.download(paper.toUpperCase(), languageNames[code])}
            </a>
          )),
        )}
      </p>
    </>
  )
}

const Lines: FC<PosterPageProps> = ({ poster, shownIn }) => (
  <ol lang={shownIn}>
    {poster.lines.map(({ texts }) => (
      <li>{texts[shownIn]}</li>
    ))}
  </ol>
)

const PosterForm: FC<PosterPageProps> = (props) => {
  const { t, document, hanging, poster, kept, typed, errors } = props
  const path = `/policies/${document}/poster`
  return (
    <>
      <Form action={path}>
        <Card title={t.titles}>
          {hanging.wall.languages.map((code) => {
            const name = fieldOf.title(code)
            return (
              <Field
                name={name}
                label={t.posterTitle(languageNames[code])}
                lang={code}
                value={typed ? typedText(typed, name) : poster.titles[code]}
                error={errors[name]}
              />
            )
          })}
        </Card>
        {Array.from({ length: LINES }, (_, at) => (
          <LineFields {...props} n={at + 1} line={poster.lines[at]} />
        ))}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      {kept && (
        <Form action={`${path}/proposal`} inline>
          <Button kind="quiet" small>
            {t.propose}
          </Button>
        </Form>
      )}
    </>
  )
}

const LineFields: FC<PosterPageProps & { n: number; line: Line | undefined }> = (props) => {
  const { t, language, hanging, n, line, typed, errors } = props
  const { clauses, languages } = hanging.wall
  const clauseField = fieldOf.clause(n)
  const key = line?.clause.key ?? ''
  const chosen = typed ? typedText(typed, clauseField) : key
  return (
    <Card title={t.line(n)} level={3}>
      <input
        type="hidden"
        name={fieldOf.was(n)}
        value={typed ? typedText(typed, fieldOf.was(n)) : key}
      />
      <Field
        name={clauseField}
        type="select"
        label={t.clause}
        value={chosen}
        error={errors[clauseField]}
        options={[
          { value: '', label: t.noClause },
          ...clauses.map((clause) => ({
            value: clause.key,
            label: wordsIn(clause.titles, language),
          })),
        ]}
      />
      <Field
        name={fieldOf.place(n)}
        type="number"
        width="short"
        label={t.place}
        min={1}
        max={LINES}
        value={typed ? typedText(typed, fieldOf.place(n)) : n}
      />
      {languages.map((code) => {
        const name = fieldOf.text(n, code)
        const own = clauses.find((clause) => clause.key === chosen)?.orders[code]
        const text = typed ? typedText(typed, name) : line?.texts[code]
        return (
          <Field
            name={name}
            label={t.text(languageNames[code])}
            hint={own && own !== text ? t.own(own) : undefined}
            lang={code}
            value={text}
            error={errors[name] ?? tooLong(t, text)}
          />
        )
      })}
    </Card>
  )
}

/** What is too long is said before anybody saves, too: a clause's own order may be. */
const tooLong = (t: Text, text = '') => {
  const letters = lineSurplus(text)
  return letters > 0 ? t.tooLong(letters) : undefined
}
