/** One step of a story or a tree, and where it can lead. */
export interface Step {
  id: string
  to: readonly string[]
}

/** What is wrong with a walk from the first step to an ending: loops, dead ends and places that nobody reaches. */
export function pathFaults(steps: readonly Step[], endings: readonly string[]): string[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const nowhere = steps.flatMap(({ id, to }) =>
    to
      .filter((next) => !byId.has(next) && !endings.includes(next))
      .map((next) => `${id} leads to ${next}, which is not there`),
  )
  if (nowhere.length > 0) return nowhere

  const reached = new Set<string>()
  const loops: string[] = []
  const walk = (id: string, before: readonly string[]) => {
    if (before.includes(id)) return loops.push(`${id} leads back to itself`)
    reached.add(id)
    for (const next of byId.get(id)?.to ?? []) walk(next, [...before, id])
  }
  if (steps[0]) walk(steps[0].id, [])

  return [
    ...new Set(loops),
    ...[...byId.keys(), ...endings]
      .filter((id) => !reached.has(id))
      .map((id) => `nobody reaches ${id}`),
  ]
}

/** How many decisions the shortest and the longest walk take. Only for walks without a loop. */
export function lengths(steps: readonly Step[]): { shortest: number; longest: number } {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const from = (id: string): { shortest: number; longest: number } => {
    const step = byId.get(id)
    if (!step) return { shortest: 0, longest: 0 }
    const next = step.to.map(from)
    return {
      shortest: 1 + Math.min(...next.map((n) => n.shortest)),
      longest: 1 + Math.max(...next.map((n) => n.longest)),
    }
  }
  return from(steps[0]?.id ?? '')
}
