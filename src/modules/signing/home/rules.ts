/** Per cent that will have signed by the due date if the pace of the last days holds; undefined without a pace. */
export function forecast(points: { total: number }[], asked: number) {
  const end = points.at(-1)
  return end && asked > 0 ? Math.min(100, Math.round((100 * end.total) / asked)) : undefined
}
