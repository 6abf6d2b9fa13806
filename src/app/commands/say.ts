/** What a command tells its user; to the error stream where standard output carries a backup. */
export const say = (line = '') => console.log(line)

export const figure = (count: number) => count.toLocaleString('en-GB')

export function size(bytes: number) {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB']
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  return `${(bytes / 1000 ** step).toFixed(step > 1 ? 1 : 0)} ${units[step]}`
}

/** As "1 row" and "2,400 rows". */
export const counted = (count: number, word: string) =>
  `${figure(count)} ${word}${count === 1 ? '' : 's'}`
