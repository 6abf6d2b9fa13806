import { checkConsequences } from './checks/consequences.ts'
import { checkCrises } from './checks/crises.ts'
import { checkExamples, checkPlatforms } from './checks/examples.ts'
import { checkGlossary } from './checks/glossary.ts'
import { checkHouseRules } from './checks/house-rules.ts'
import { checkLaunch } from './checks/launch.ts'
import { checkLengths } from './checks/lengths.ts'
import { checkPictures } from './checks/pictures.ts'
import { checkPoster } from './checks/poster.ts'
import { checkQuestions } from './checks/questions.ts'
import { checkReactions } from './checks/reactions.ts'
import { checkWhatIfs } from './checks/what-ifs.ts'
import { checkWriting } from './checks/writing.ts'
import { checkLibrary } from './clauses/check.ts'
import type { Content } from './content.ts'
import type { Fault } from './fault.ts'
import { checkInterview } from './interview/check.ts'

/** Everything that is wrong with the library, one line each; empty when an organisation may rely on it. */
export const checkContent = (content: Content): Fault[] => [
  ...checkParts(content),
  ...checkWriting(content),
]

/** Whether the parts hold what they should, and agree with each other. */
export const checkParts = (content: Content): Fault[] => [
  ...checkLibrary(content),
  ...checkInterview(content),
  ...checkExamples(content),
  ...checkPlatforms(content),
  ...checkQuestions(content),
  ...checkWhatIfs(content),
  ...checkPictures(content),
  ...checkReactions(content),
  ...checkCrises(content),
  ...checkConsequences(content),
  ...checkLaunch(content),
  ...checkPoster(content),
  ...checkHouseRules(content),
  ...checkGlossary(content),
  ...checkLengths(content),
]
