const DAY = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** From one calendar day to a later one. */
export const daysBetween = (from: string, to: string) => Math.round((utc(to) - utc(from)) / DAY)

export const addDays = (day: string, days: number) =>
  new Date(utc(day) + days * DAY).toISOString().slice(0, 10)
