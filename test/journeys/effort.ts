/** What something takes of a person: clicks (taps on a phone) and keys. Going to the next field is a key too. */
export class Effort {
  clicks = 0
  keys = 0

  types(text: string) {
    this.keys += text.length + 1
  }

  /** What it took since then. */
  since({ clicks, keys }: { clicks: number; keys: number }) {
    return { clicks: this.clicks - clicks, keys: this.keys - keys }
  }

  get sofar() {
    return { clicks: this.clicks, keys: this.keys }
  }
}

/** Said where the tests are run, so that whoever changes a page sees what it costs. */
export function tell(way: string, { clicks, keys }: { clicks: number; keys: number }) {
  process.stdout.write(`${way}: ${clicks} clicks or taps, ${keys} keys\n`)
}
