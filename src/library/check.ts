import { checkConsequences } from './checks/consequences.ts'
import { checkCrises } from './checks/crises.ts'
import { checkExamples, checkPlatforms } from './checks/examples.ts'
import type { Fault } from './checks/fault.ts'
import { checkLaunch } from './checks/launch.ts'
import { checkPictures } from './checks/pictures.ts'
import { checkQuestions } from './checks/questions.ts'
import { checkReactions } from './checks/reactions.ts'
import { checkWhatIfs } from './checks/what-ifs.ts'
import { checkWriting } from './checks/writing.ts'
import { checkLibrary, type OptionsOf } from './clauses/check.ts'
import type { Content } from './content.ts'

/** Everything that is wrong with the library, one line each; empty when an organisation may rely on it. */
export const checkContent = (content: Content, optionsOf: OptionsOf): Fault[] => [
  ...checkLibrary(content, optionsOf),
  ...checkExamples(content),
  ...checkPlatforms(content),
  ...checkQuestions(content),
  ...checkWhatIfs(content),
  ...checkPictures(content),
  ...checkReactions(content),
  ...checkCrises(content),
  ...checkConsequences(content),
  ...checkLaunch(content),
  ...checkWriting(content),
]
