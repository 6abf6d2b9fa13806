/** A start that cannot go on. The message is one line that says what is wrong and what to do. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}

type Advice = [sign: RegExp, advice: (folder: string) => string]

const ADVICE: Advice[] = [
  [
    /No space left on device|Disk quota exceeded/,
    (f) => `The disk that holds ${f} is full. Make room and start again; nothing is lost.`,
  ],
  [
    /Read-only file system/,
    (f) =>
      `The disk that holds ${f} can only be read. Make it writable, or choose another folder with LEIDRAAD_DATA.`,
  ],
  [
    /error while loading shared libraries|Library not loaded/,
    () =>
      'PostgreSQL misses a library of the system. Install it, or use a server of your own with DATABASE_URL.',
  ],
  [
    /Cannot allocate memory|could not (map|create|allocate).*shared memory/,
    () =>
      'There is too little memory for PostgreSQL, which asks for about 200 MB. Make room and start again.',
  ],
  [
    /already exists|still in use|could not bind|Is another postmaster/,
    (f) => `Another PostgreSQL still works in ${f}. Stop it and start again.`,
  ],
  [
    /could not look up effective user/,
    () =>
      'PostgreSQL works only as a user that the system knows. Run Leidraad as one that stands in /etc/passwd (root will do), or use a server of your own with DATABASE_URL.',
  ],
  [
    /wrong ownership|Permission denied|Operation not permitted/,
    (f) =>
      `PostgreSQL may not read or write in ${f}. Give that folder and all in it to the user that runs Leidraad (chown -R), or choose another one with LEIDRAAD_DATA.`,
  ],
  [
    /parameter|configuration file|\.conf/,
    (f) => `A setting in ${f}/postgresql.conf is not right. Correct it and start again.`,
  ],
  [
    /checkpoint|checksum|control file|could not (open|read|access|locate|find) |not a valid|invalid |corrupt|unexpected|incompatible|missing|does not exist/,
    (f) => damaged(f),
  ],
]

export const damaged = (folder: string) =>
  `The database in ${folder} is damaged. Keep the folder, move it aside, and put back the last backup with “leidraad restore”.`

/** One line from what PostgreSQL printed before it gave up. */
export function explain(printed: string, folder: string) {
  const said = lastComplaint(printed)
  const advice =
    ADVICE.find(([sign]) => sign.test(said))?.[1] ??
    ADVICE.find(([sign]) => sign.test(printed))?.[1]
  const line = advice ? advice(folder) : `PostgreSQL could not start on ${folder}.`
  return new StartFailure(said ? `${line} (${said})` : line)
}

/** The last line that tells a fault: what comes before it is its cause, what comes after is farewell. */
function lastComplaint(printed: string) {
  const lines = printed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const grave = lines.filter((line) => /\b(FATAL|PANIC|error):/i.test(line))
  // What the postmaster says of a child that fell tells less than what the child said.
  const telling = grave.filter((line) => !/child process|initdb: error: .*failed/.test(line))
  return (telling.at(-1) ?? grave.at(-1) ?? lines.at(-1) ?? '')
    .replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '')
    .slice(0, 300)
}

/** One line from an error of the file system on `folder`. */
export function fileFailure(error: unknown, folder: string) {
  const { code, message } = error as NodeJS.ErrnoException
  const me = process.getuid ? ` (user ${process.getuid()})` : ''
  const advice: Record<string, string> = {
    EACCES: `This user${me} may not write in ${folder}. Give it that folder (chown -R), or choose another one with LEIDRAAD_DATA.`,
    ENOTDIR: `${folder} is not a folder. Choose another one with LEIDRAAD_DATA.`,
    EROFS: `The disk that holds ${folder} can only be read. Choose another folder with LEIDRAAD_DATA.`,
    ENOSPC: `The disk that holds ${folder} is full. Make room and start again; nothing is lost.`,
    EDQUOT: `The disk space for ${folder} is used up. Make room and start again; nothing is lost.`,
    ENAMETOOLONG: `The path ${folder} is too long. Choose a shorter one with LEIDRAAD_DATA.`,
  }
  const known = { EPERM: 'EACCES', EEXIST: 'ENOTDIR' }[code ?? ''] ?? code ?? ''
  return new StartFailure(advice[known] ?? `Leidraad cannot use the folder ${folder}: ${message}`)
}
