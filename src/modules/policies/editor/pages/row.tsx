import type { Child, FC } from 'hono/jsx'
import { languageNames } from '../../../../platform/locale.ts'
import { Button, ButtonLink, Clause, Form, Line, Tag } from '../../../../ui/index.ts'
import type { DraftClause } from '../../draft/types.ts'
import { isOwn } from '../rules/editing.ts'
import type { ListProps } from './list.tsx'

interface RowProps extends ListProps {
  clause: DraftClause
  edge: { first: boolean; last: boolean }
  children?: Child
}

/** One clause with what can be done to it; each button is a form, and the page returns to this row. */
export const Row: FC<RowProps> = (props) => {
  const { t, words, clause, translations, children } = props
  const { title, line, short } = clause.texts[words.language]
  const mark = isOwn(clause.key) ? t.list.own : clause.edited ? t.list.edited : undefined
  return (
    <li>
      <div>
        <div lang={words.language}>
          <Clause
            kind={clause.kind}
            language={words.language}
            title={title}
            id={clause.key}
            mark={mark}
          >
            {clause.form === 'line' ? <Line text={line} /> : <p>{short}</p>}
          </Clause>
        </div>
        <p class="small muted on-paper">
          {[
            t.list.onPaper[clause.form],
            clause.pinned && t.list.pinned,
            clause.call?.by === 'floor' && t.list.always,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {translations.get(clause.key)?.map(({ language, state }) => (
          <Tag kind="wait">{t.list.toTranslate[state](languageNames[language])}</Tag>
        ))}
      </div>
      <RowActions {...props} title={title} />
      {children}
    </li>
  )
}

const RowActions: FC<RowProps & { title: string }> = (props) => {
  const { t, document, clause, title } = props
  const path = `/policies/${document}/clauses/${clause.key}`
  const [other, makeIt] =
    clause.kind === 'rule'
      ? (['guideline', t.list.makeGuideline] as const)
      : (['rule', t.list.makeRule] as const)
  return (
    <div class="actions">
      <ButtonLink kind="quiet" small icon="edit" href={path} label={t.list.editOf(title)}>
        {t.list.edit}
      </ButtonLink>
      <Place {...props} path={path} />
      <RowForm {...props} action={`${path}/kind`}>
        <Button kind="plain" name="kind" value={other} label={t.list.kindOf(makeIt, title)}>
          {makeIt}
        </Button>
      </RowForm>
      <RowForm {...props} action={`${path}/form`}>
        {formsFor(clause).map((form) => (
          <Button
            kind="plain"
            name="form"
            value={form}
            label={t.list.formOf(t.list.asForm[form], title)}
          >
            {t.list.asForm[form]}
          </Button>
        ))}
      </RowForm>
      {clause.call?.by !== 'floor' && (
        <RowForm {...props} action={`${path}/removal`}>
          <Button kind="plain" label={t.list.removeOf(title)}>
            {t.list.remove}
          </Button>
        </RowForm>
      )}
    </div>
  )
}

/** What somebody can make of it on paper: the other form, and letting go of one that was pinned. */
const formsFor = ({ form, pinned }: DraftClause) => [
  form === 'line' ? ('short' as const) : ('line' as const),
  ...(pinned ? (['auto'] as const) : []),
]

const Place: FC<RowProps & { title: string; path: string }> = (props) => {
  const { t, title, edge, path } = props
  return (
    <RowForm {...props} action={`${path}/place`}>
      <Button
        kind="quiet"
        small
        icon="up"
        name="way"
        value="up"
        disabled={edge.first}
        label={t.list.upOf(title)}
      />
      <Button
        kind="quiet"
        small
        icon="down"
        name="way"
        value="down"
        disabled={edge.last}
        label={t.list.downOf(title)}
      />
    </RowForm>
  )
}

/** The language in which the list is read comes along, so that the page returns in it. */
const RowForm: FC<Pick<RowProps, 'words'> & { action: string; children?: Child }> = (props) => (
  <Form action={props.action} inline>
    <input type="hidden" name="text" value={props.words.language} />
    {props.children}
  </Form>
)
