import { join } from 'node:path'
import { contentFolder, loadLibrary } from './clauses/load.ts'
import { ChecksFile, LadderFile, LetterFile, MatrixFile } from './parts/consequences.ts'
import { CrisisFile } from './parts/crises.ts'
import { ExamplesFile } from './parts/examples.ts'
import { GlossaryFile } from './parts/glossary.ts'
import { HouseRulesFile } from './parts/house-rules.ts'
import { LaunchFile } from './parts/launch.ts'
import { PictureFile } from './parts/pictures.ts'
import { PlatformFile } from './parts/platforms.ts'
import { PosterFile } from './parts/poster.ts'
import { QuestionFile } from './parts/questions.ts'
import { EscalationFile, ReactionTreeFile, RepliesFile } from './parts/reactions.ts'
import { WhatIfFile } from './parts/what-ifs.ts'
import { readFolder, readText, readYaml } from './read.ts'

/** Everything that organisations and employees read. Throws one sentence that names a file that is not right. */
export function loadContent(folder = contentFolder) {
  const at = (name: string) => join(folder, name)
  return {
    ...loadLibrary(folder),
    examples: readFolder(at('examples'), ExamplesFile),
    platforms: readFolder(at('platforms'), PlatformFile),
    pictures: readFolder(at('pictures'), PictureFile).map((picture) => ({
      ...picture,
      svg: readText(at(`pictures/${picture.key}.svg`)),
    })),
    questions: readFolder(at('questions'), QuestionFile),
    whatIfs: readFolder(at('what-ifs'), WhatIfFile),
    reactions: {
      tree: readYaml(at('reactions/tree.yaml'), ReactionTreeFile),
      ...readYaml(at('reactions/replies.yaml'), RepliesFile),
      escalation: readYaml(at('reactions/escalation.yaml'), EscalationFile),
    },
    crises: readFolder(at('crises'), CrisisFile),
    consequences: {
      matrix: readYaml(at('consequences/matrix.yaml'), MatrixFile),
      ladder: readYaml(at('consequences/ladder.yaml'), LadderFile),
      checks: readYaml(at('consequences/checks.yaml'), ChecksFile),
      letters: readFolder(at('consequences/letters'), LetterFile),
    },
    launch: readFolder(at('launch'), LaunchFile),
    poster: readYaml(at('poster.yaml'), PosterFile),
    houseRules: readYaml(at('house-rules.yaml'), HouseRulesFile),
    glossary: readYaml(at('glossary.yaml'), GlossaryFile),
  }
}
export type Content = ReturnType<typeof loadContent>
