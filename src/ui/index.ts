/** The interface kit. Pages speak of these and of nothing below them. */
export { Actions, Button, ButtonLink, type ButtonLinkProps, type ButtonProps } from './button.tsx'
export { Card, Details, Empty, PageHead, Split, Stack } from './card.tsx'
export { Bars, type BarsItem } from './charts/bars.tsx'
export { Curve, type CurvePoint } from './charts/curve.tsx'
export { projected } from './charts/projection.ts'
export { Check, type Choice, Choices, type ChoicesProps } from './choices.tsx'
export {
  Clause,
  type ClauseKind,
  type ClauseProps,
  Example,
  Kind,
  Legend,
  Line,
  PolicySection,
  Prose,
} from './clause.tsx'
export { type Accent, type AccentSet, accentFor, contrast, grounds } from './colour.ts'
export { Drawing, type DrawingName } from './drawings.tsx'
export { Field, type FieldProps, type Option } from './field.tsx'
export { fieldId } from './field-parts.tsx'
export { ErrorSummary, type Errors, Form, type FormProps } from './form.tsx'
export { HandedLink } from './handed-link.tsx'
export { drawingFor } from './icons/drawing.ts'
export { Icon } from './icons/icon.tsx'
export type { IconName } from './icons/lucide.ts'
export { asDocument, type Brand, type LanguageLink, type PageProps } from './layout/page.tsx'
export { Portal } from './layout/portal.tsx'
export { type MenuItem, Workbench, type WorkbenchProps } from './layout/workbench.tsx'
export {
  ActionRow,
  type Consequence,
  Consequences,
  type Door,
  Doors,
  type TaskItem,
  Tasks,
} from './lists.tsx'
export { AutoRefresh, LivePreview, ReadingProgress } from './live.tsx'
export { MailSheet, type MailSheetProps } from './mail-sheet.tsx'
export { Notice, Tag, type Tone } from './notice.tsx'
export { Address, Reach, type Reachable } from './reach.tsx'
export { Redline } from './redline/redline.tsx'
export { isRedline, type Run, redline } from './redline/runs.ts'
export {
  type Column,
  DefinitionList,
  Pager,
  type PagerProps,
  SelectAll,
  type Sort,
  Table,
  type TableProps,
} from './table.tsx'
export { uiText } from './text.ts'
export { type Block, Blocks, Dots, Progress, type Station, Thread } from './thread.tsx'
