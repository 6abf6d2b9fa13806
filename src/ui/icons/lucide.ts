/** The kit's words for its icons, each with the name that lucide gives to the drawing. */
export const lucideNames = {
  rule: 'shield',
  guideline: 'compass',
  next: 'chevron-right',
  open: 'chevron-down',
  back: 'arrow-left',
  up: 'arrow-up',
  down: 'arrow-down',
  menu: 'menu',
  'sign-out': 'log-out',
  done: 'circle-check',
  tick: 'check',
  cross: 'x',
  bad: 'circle-alert',
  info: 'info',
  wait: 'clock',
  add: 'plus',
  edit: 'pencil',
  remove: 'trash-2',
  undo: 'undo-2',
  copy: 'copy',
  search: 'search',
  preview: 'eye',
  print: 'printer',
  download: 'download',
  upload: 'upload',
  external: 'external-link',
  link: 'link',
  mail: 'mail',
  date: 'calendar',
  history: 'history',
  lock: 'lock',
  settings: 'settings',
  language: 'globe',
  document: 'file-text',
  proof: 'file-check',
  sign: 'pen-line',
  code: 'qr-code',
  training: 'graduation-cap',
  check: 'message-square-check',
  speak: 'megaphone',
  ask: 'circle-question-mark',
  report: 'triangle-alert',
  listen: 'ear',
  help: 'life-buoy',
  figures: 'chart-no-axes-column',
  person: 'user',
  people: 'users',
  establishment: 'building-2',
} as const

export type IconName = keyof typeof lucideNames

/** What stands inside the `<svg>` of a lucide file, on one line. */
export const drawingOf = (svg: string) =>
  svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replaceAll(/\s*\n\s*/g, '')
    .trim()
