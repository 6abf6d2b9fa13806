const TITLES =
  /^(?:[\p{L}]{1,4}\.|.*\..*|msc|bsc|ma|ba|mba|phd|llm|jr|sr|ir|ing|drs|mr|dr|rn|rm)$/iu

/** "Hooft, Jan ’t" is how lists sort a name; people sign as "Jan ’t Hooft". */
export function asSpoken(name: string): string {
  const parts = name.split(',')
  const [last = '', first = ''] = parts.map((part) => part.trim())
  return parts.length === 2 && last && first && !TITLES.test(first) ? `${first} ${last}` : name
}

/** UTF-8 that was once read as Windows-1252: "ZoÃ«", "Ã‡aÄŸlar". */
const READ_WRONGLY = /[ÃÂÄÅ][\u0080-\u00bf‚ƒ„…†‡ˆ‰‹‘“”•–—˜™›]|Ä[ŸžŒœŠš]|Ã\s*\p{Ll}|�/u

/** What stays of a letter that the file could not hold, or of one from an older code page. */
const NO_LETTER = /\p{L}[?¿|\\^~<>{}[\]¢£¤¥¦§©¬®¯±¶¼½¾×÷‚„…†‡‰™]|(?:^|\s)[?¿]\p{L}/u

export const nameFault = (name: string): 'name-missing' | 'name-garbled' | undefined => {
  if (!/\p{L}/u.test(name)) return 'name-missing'
  return READ_WRONGLY.test(name) || NO_LETTER.test(name) ? 'name-garbled' : undefined
}
