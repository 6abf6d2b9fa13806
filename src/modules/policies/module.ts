import type { Module } from '../../platform/module.ts'
import { beginPolicy, seeProfileChange } from './actions.ts'
import {
  addClause,
  editClause,
  moveClause,
  removeClause,
  switchClauseKind,
  undoClauseChange,
  writeClause,
} from './editor/actions.ts'
import { published } from './events.ts'
import { policiesFollows } from './follows.ts'
import { answerQuestion } from './interview/actions.ts'
import { policiesRoutes } from './routes.ts'
import { may } from './rules.ts'

export const policies: Module = {
  name: 'policies',
  stations: [
    {
      href: '/policies',
      words: { nl: 'Beleid', fr: 'Charte', en: 'Policy', de: 'Richtlinie' },
      may: may.seeDrafts,
      group: 'make',
    },
  ],
  routes: [policiesRoutes],
  actions: [
    beginPolicy,
    seeProfileChange,
    addClause,
    removeClause,
    moveClause,
    switchClauseKind,
    writeClause,
    editClause,
    undoClauseChange,
    answerQuestion,
  ],
  events: [published],
  follows: policiesFollows,
}
