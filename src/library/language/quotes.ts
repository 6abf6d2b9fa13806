/** What people are quoted as saying is theirs: the rest of a text, with a gap where they speak. */
export const withoutSpeech = (text: string) => text.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, ' ')
