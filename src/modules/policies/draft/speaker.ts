import { fold, oneLine } from '../../../platform/letters/index.ts'

/** Who speaks about everything speaks, and there is nothing to tell apart. */
const everything: ReadonlySet<string> = new Set(
  [
    'alles',
    'alle onderwerpen',
    'tout',
    'tous les sujets',
    'everything',
    'all topics',
    'alle Themen',
  ].map(fold),
)

/** "Lies Kok (zorg)", as a document names a spokesperson. */
export const speaker = ({ name, topic }: { name: string; topic: string }) =>
  oneLine(topic.trim() === '' || everything.has(fold(topic)) ? name : `${name} (${topic.trim()})`)
