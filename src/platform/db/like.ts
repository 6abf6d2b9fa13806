/** Words for `like`, in which a percent sign that somebody types is a percent sign. */
export const literally = (words: string) => words.replaceAll(/[\\%_]/g, '\\$&')
