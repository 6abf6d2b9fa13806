import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether nobody came upon this before, in any file of this run; `folder` remembers it for all of them. */
export async function isFirst(folder: string, seen: string): Promise<boolean> {
  const name = createHash('sha256').update(seen).digest('hex')
  try {
    await writeFile(join(folder, name), '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
