import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { forgetPerson } from './about/store.ts'
import { beginPolicy, seeProfileChange } from './actions.ts'
import {
  addClause,
  editClause,
  moveClause,
  removeClause,
  setClauseForm,
  switchClauseKind,
  undoClauseChange,
  writeClause,
} from './editor/actions.ts'
import {
  answered,
  clauseAdded,
  clauseChangeUndone,
  clauseEdited,
  clauseFormSet,
  clauseKindSwitched,
  clauseMoved,
  clauseRemoved,
  policyBegun,
  profileSeen,
  published,
} from './events.ts'
import { policiesFollows } from './follows.ts'
import { life, waits } from './home/home.ts'
import { answerQuestion } from './interview/actions.ts'
import { bothDocuments, interviewAnswers, oneDraft } from './reads.ts'
import {
  keepOwnWords,
  letGoOfAnswer,
  readDraft,
  takeRenewedClause,
  takeRenewedLibrary,
} from './renewed/actions.ts'
import {
  answerLetGo,
  clauseRenewed,
  draftRead,
  libraryRenewed,
  ownWordsKept,
} from './renewed/events.ts'
import { renewedClauses } from './renewed/reads.ts'
import { layReady } from './renewed/ready.ts'
import { policiesRoutes } from './routes.ts'
import { may } from './rules.ts'

export const policies: Module = {
  name: 'policies',
  routes: [policiesRoutes],
  actions: [
    beginPolicy,
    answerQuestion,
    seeProfileChange,
    addClause,
    writeClause,
    editClause,
    switchClauseKind,
    setClauseForm,
    moveClause,
    removeClause,
    undoClauseChange,
    takeRenewedClause,
    keepOwnWords,
    takeRenewedLibrary,
    letGoOfAnswer,
    readDraft,
  ],
  reads: [bothDocuments, oneDraft, interviewAnswers, renewedClauses],
  events: [
    policyBegun,
    answered,
    profileSeen,
    published,
    clauseAdded,
    clauseEdited,
    clauseFormSet,
    clauseKindSwitched,
    clauseMoved,
    clauseRemoved,
    clauseChangeUndone,
    clauseRenewed,
    ownWordsKept,
    libraryRenewed,
    answerLetGo,
    draftRead,
  ],
  follows: policiesFollows,
  stations: [
    {
      href: '/policies',
      words: { nl: 'Beleid', fr: 'Charte', en: 'Policy', de: 'Richtlinie' },
      may: may.seeDrafts,
      group: 'make',
    },
  ],
  waits,
  life,
  tables: {
    owns: [
      'policies',
      'answers',
      'clause_edits',
      'clause_changes',
      'kept_library',
      'held_clauses',
      'words_in_force',
    ],
  },
  ready: layReady,
  about: keptAbout,
  forget: forgetPerson,
}
