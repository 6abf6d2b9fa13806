import { colon, figure, type Language, longDate, shortDate } from '../../platform/locale.ts'
import { Table } from '../table.tsx'
import { uiText } from '../text.ts'
import { ChartFrame } from './frame.tsx'
import { type Plot, path, plotOf, ticksOf } from './plot.ts'
import { type CurvePoint, projected } from './projection.ts'

export type { CurvePoint } from './projection.ts'

export interface CurveProps {
  language: Language
  /** Unique on the page: the picture's title is tied to it. */
  id: string
  title: string
  /** Cumulative, a point a day or fewer, oldest first; the last is today. */
  points: readonly CurvePoint[]
  target: number
  dueOn: string
  caption?: string
}

const TOP = 36
const HEIGHT = 112
/** Per cent: a date this near to the due date would only say it twice. */
const NEAR = 12

/** What has been reached over time against the day by which it was asked; dotted: if the pace holds. */
export const Curve = (props: CurveProps) => {
  const { language, id, title, points, target, dueOn } = props
  const text = uiText[language]
  const last = points.at(-1)
  const ahead = projected(points, target, dueOn)
  const plot = plotOf(points, target, dueOn)
  const description = last
    ? `${longDate(last.day, language)}${colon(language)} ${text.of(figure(last.total, language), figure(target, language))}. ${longDate(dueOn, language)}${colon(language)} ${text.expected} ${figure(ahead.at(-1)?.total ?? last.total, language)}.`
    : ''
  return (
    <ChartFrame
      language={language}
      caption={props.caption}
      table={<CurveTable {...props} ahead={ahead} />}
    >
      <svg
        class="curve"
        width="100%"
        height="176"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Axes {...props} plot={plot} />
        <svg
          aria-hidden="true"
          y={TOP}
          width="100%"
          height={HEIGHT}
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
        >
          <path class="curve-line" d={path(points, plot)} />
          {last && <path class="curve-ahead" d={path([last, ...ahead], plot)} />}
        </svg>
        {last && <Today at={last} due={plot.x(dueOn)} plot={plot} language={language} />}
      </svg>
    </ChartFrame>
  )
}

const y = (share: number) => TOP + HEIGHT * (1 - share)
const anchor = (x: number) => (x > 60 ? 'end' : x < 10 ? 'start' : 'middle')

const Axes = ({ plot, language, target, dueOn }: CurveProps & { plot: Plot }) => {
  const due = plot.x(dueOn)
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
      <line class="axis dotted" x1="0" x2="100%" y1={y(1)} y2={y(1)} />
      <text x="0" y={y(1) - 6}>
        {figure(target, language)}
      </text>
      {ticksOf(plot)
        .filter(({ x }) => Math.abs(x - due) > NEAR)
        .map(({ day, x }) => (
          <text
            x={`${x}%`}
            y={y(0) + 20}
            text-anchor={x < 10 ? 'start' : x > 90 ? 'end' : 'middle'}
          >
            {shortDate(day, language)}
          </text>
        ))}
      <line class="due-line" x1={`${due}%`} x2={`${due}%`} y1={TOP - 16} y2={y(0)} />
      <text class="due-text" x={`${due}%`} y="14" text-anchor={anchor(due)}>
        {shortDate(dueOn, language)}
      </text>
    </>
  )
}

/** Per cent that the words beside the last point may need, on a phone. */
const WORDS_WIDTH = 34

/** Where the words of the last point stand: beside it, and never across the line of the due date. */
export function wordsAt(x: number, due: number): { x: number; anchor: 'start' | 'end' } {
  if (x < 60) {
    const crosses = due > x && due < x + WORDS_WIDTH
    return crosses && x > WORDS_WIDTH ? { x, anchor: 'end' } : { x, anchor: 'start' }
  }
  return due < x && due > x - WORDS_WIDTH ? { x: due - 1, anchor: 'end' } : { x, anchor: 'end' }
}

/** The line rises, so its words stand below it at the right, or above it at the left. */
const Today = (props: { at: CurvePoint; due: number; plot: Plot; language: Language }) => {
  const { at, due, plot, language } = props
  const x = plot.x(at.day)
  const height = y(at.total / plot.top)
  const below = x < 60 && height < y(0) - 28
  const words = wordsAt(x, due)
  return (
    <>
      <circle class="curve-dot" cx={`${x}%`} cy={height} r="4.5" />
      <text
        x={`${words.x}%`}
        y={below ? height + 22 : Math.max(height - 12, TOP + 14)}
        text-anchor={words.anchor}
      >
        {`${uiText[language].today}, ${figure(at.total, language)}`}
      </text>
    </>
  )
}

const CurveTable = (props: CurveProps & { ahead: CurvePoint[] }) => {
  const { language, title, points, ahead } = props
  const text = uiText[language]
  const row = (expected: boolean) => (point: CurvePoint) => [
    longDate(point.day, language),
    figure(point.total, language) + (expected ? ` (${text.expected})` : ''),
  ]
  return (
    <Table
      caption={title}
      columns={[{ head: text.day }, { head: text.number, figure: true }]}
      rows={[...points.map(row(false)), ...ahead.slice(-1).map(row(true))]}
    />
  )
}
