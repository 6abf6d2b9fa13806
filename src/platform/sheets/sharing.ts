/** Thousands of rows say the same words: with this each is kept once. */
export function sharing() {
  const known = new Map<string, string>()
  return function shared<Text extends string | null>(text: Text): Text {
    if (text === null) return text
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return (before ?? text) as Text
  }
}
