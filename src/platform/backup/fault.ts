/** A backup or a restore that cannot go on. The message is one line that says what is wrong and what to do. */
export class BackupFault extends Error {
  override name = 'BackupFault'
}

/** One line from an error of the file system, of gzip or of the database; `file` is what was read or written. */
export function explainFault(error: unknown, file: string): Error {
  const { code, message, syscall } = error as NodeJS.ErrnoException
  // The database may be away as well, and says so with codes of the same kind.
  if (syscall === 'connect') return error as Error
  const advice: Record<string, string> = {
    ENOENT: `There is no ${file}.`,
    EISDIR: `${file} is a folder. Name a file.`,
    EACCES: `This user may not use ${file}. Choose another place, or ask for the right to.`,
    EPERM: `This user may not use ${file}. Choose another place, or ask for the right to.`,
    EROFS: `The disk of ${file} can only be read. Choose another place.`,
    ENOSPC: `The disk of ${file} is full. Nothing was left behind; make room, or choose another disk.`,
    EDQUOT: `The disk space for ${file} is used up. Nothing was left behind; make room, or choose another disk.`,
    EFBIG: `${file} would be larger than this system lets a file be. Nothing was left behind; choose another disk.`,
    EPIPE: 'Whoever was reading the backup has stopped. It is not complete.',
    ABORT_ERR: 'Stopped. Nothing was left behind.',
    Z_BUF_ERROR: `${file} is cut off: it ends in the middle. Take another backup file.`,
    Z_DATA_ERROR: `${file} is damaged, or is not a backup of Leidraad. Take another backup file.`,
  }
  const known = code && advice[code]
  if (known) return new BackupFault(known)
  if (syscall) return new BackupFault(`${file} cannot be used: ${message}`)
  return error instanceof Error ? error : new Error(message)
}
