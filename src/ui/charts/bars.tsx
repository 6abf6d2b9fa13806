import type { Language } from '../../platform/locale.ts'
import { figure } from '../../platform/locale.ts'
import { Table } from '../table.tsx'
import { uiText } from '../text.ts'
import { ChartFrame } from './frame.tsx'

export interface BarsItem {
  label: string
  value: number
  total: number
  /** What the number counts. */
  href?: string
}

export interface BarsProps {
  language: Language
  /** What is shown, for those who do not see it. */
  title: string
  items: readonly BarsItem[]
  /** One sentence that says what to see. */
  caption?: string
  /** Of the first column of the table; "Vestiging". */
  group?: string
}

/** How far each group is: a bar and its figures, each a link to what it counts. */
export const Bars = ({ language, title, items, caption, group }: BarsProps) => {
  const text = uiText[language]
  const inWords = ({ value, total }: BarsItem) =>
    text.of(figure(value, language), figure(total, language))
  return (
    <ChartFrame
      language={language}
      caption={caption}
      table={<BarsTable {...{ language, title, items, group }} />}
    >
      <ul class="bars" aria-label={title}>
        {items.map((item) => (
          <li>
            <span>{item.label}</span>
            <Bar {...item} />
            {item.href ? (
              <a class="num" href={item.href}>
                {inWords(item)}
              </a>
            ) : (
              <span class="num">{inWords(item)}</span>
            )}
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

/** Says nothing that the label and the figures beside it do not say. */
const Bar = (item: BarsItem) => (
  <svg class="bar" width="100%" height="14" aria-hidden="true">
    <rect class="bar-whole" width="100%" height="14" rx="3" />
    <rect class="bar-part" width={`${percent(item)}%`} height="14" rx="3" />
  </svg>
)

const percent = ({ value, total }: BarsItem) =>
  total > 0 ? Math.round((Math.min(value, total) / total) * 1000) / 10 : 0

const BarsTable = ({ language, title, items, group }: BarsProps) => {
  const text = uiText[language]
  return (
    <Table
      caption={title}
      columns={[
        { head: group ?? text.group },
        { head: text.number, figure: true },
        { head: text.total, figure: true },
        { head: text.share, figure: true },
      ]}
      rows={items.map((item) => [
        item.label,
        figure(item.value, language),
        figure(item.total, language),
        `${figure(Math.round(percent(item)), language)} %`,
      ])}
    />
  )
}
