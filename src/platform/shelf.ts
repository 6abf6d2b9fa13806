/** Keeps at hand what never changes: the last `most` things, by name. */
export function shelf<Thing>(most: number) {
  const kept = new Map<string, Thing>()
  return {
    get: (name: string) => kept.get(name),
    put(name: string, thing: Thing): Thing {
      if (kept.size >= most && !kept.has(name)) kept.delete(kept.keys().next().value as string)
      kept.set(name, thing)
      return thing
    },
  }
}
