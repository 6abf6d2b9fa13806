import type { Question } from './question.ts'

/** What the organisation itself does: its accounts, its listening, its answers. */
export const questionsForUs = [
  {
    id: 'channel-list',
    kind: 'text',
    block: 6,
    touches: [35],
    required: true,
    options: [],
  },
  {
    id: 'account-lead',
    kind: 'names',
    block: 6,
    touches: [10, 35, 36, 37, 39],
    options: [],
  },
  {
    id: 'post-approval',
    kind: 'choice',
    block: 4,
    touches: [40],
    options: [
      { id: 'everyone-self' },
      { id: 'four-eyes', brings: [40] },
      { id: 'manager', brings: [40] },
    ],
  },
  {
    id: 'account-security',
    kind: 'choices',
    block: 4,
    touches: [36, 37, 38, 45],
    options: [
      { id: 'mfa', brings: [36] },
      { id: 'vault', brings: [36] },
      { id: 'shared', brings: [36, 37] },
      { id: 'private-phones', brings: [38, 37] },
      { id: 'bureau', brings: [37, 38, 45] },
    ],
  },
  {
    id: 'listening',
    kind: 'choice',
    block: 7,
    touches: [34, 55],
    options: [
      { id: 'by-hand', brings: [34] },
      { id: 'with-tool', brings: [34, 55] },
      { id: 'not-yet' },
    ],
  },
  {
    id: 'reactions',
    kind: 'choice',
    block: 8,
    touches: [41, 42, 43],
    options: [
      { id: 'hours', brings: [41, 42] },
      { id: 'working-day', brings: [41, 43] },
      { id: 'two-days', brings: [41, 43] },
    ],
  },
  { id: 'crisis-contact', kind: 'names', block: 8, touches: [42], options: [] },
  {
    id: 'report-point',
    kind: 'text',
    block: 4,
    touches: [15, 26, 48],
    required: true,
    options: [],
  },
  {
    id: 'breaches',
    kind: 'choices',
    block: 4,
    touches: [23, 48, 49, 51, 52],
    options: [
      { id: 'talk', brings: [51, 23] },
      { id: 'coaching', brings: [48, 49] },
      { id: 'second-look', brings: [51] },
      { id: 'by-seriousness', brings: [51] },
      { id: 'objection', brings: [51, 52] },
    ],
  },
  {
    id: 'review',
    kind: 'choice',
    block: 9,
    touches: [53],
    options: [
      { id: '6', brings: [53] },
      { id: '12', brings: [53] },
      { id: '24', brings: [53] },
    ],
  },
  {
    id: 'who-answers',
    kind: 'names',
    block: 9,
    touches: [50],
    shows: 'contact',
    required: true,
    options: [],
  },
] as const satisfies readonly Question[]
