const TIMES = Number(process.env.LEIDRAAD_RUNS || 1)

/** How often a property that takes long is tried: so often every day, and as many times that as LEIDRAAD_RUNS says. */
export const runs = (daily: number) => ({ numRuns: Math.round(daily * TIMES), endOnFailure: true })
