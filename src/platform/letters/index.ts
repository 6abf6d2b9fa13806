export { finder, fold, inForm, plain, spellings, wordsOf } from './fold.ts'
export { firstNameOf, isNameOf } from './names.ts'
export { oneLine } from './one-line.ts'
export { inOrder, orderKey } from './order.ts'
