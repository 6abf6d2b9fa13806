export { finder, fold, inForm, plain, spellings, withoutUnseen, wordsOf } from './fold.ts'
export { firstNameOf, isNameOf } from './names.ts'
export { isSeen, oneLine } from './one-line.ts'
export { inOrder, orderKey } from './order.ts'
