import type { Run } from './runs.ts'

/** What went and what came, in running text: marks that are seen without colour, and heard as what they are. */
export const Redline = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ how, words }) => (
      <>{how === 'went' ? <del>{words}</del> : how === 'came' ? <ins>{words}</ins> : words} </>
    ))}
  </>
)
