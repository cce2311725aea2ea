// Names that Python code is written with: each is bound only where a line uses it.

/** `name = value  # remark` */
export interface Binding {
  name: string
  value: string
  remark?: string
}

/** In the order given; one that only another needs is there too. */
export function boundFor(lines: readonly string[], bindings: readonly Binding[]): string[] {
  const bound: string[] = []
  for (const { name, value, remark } of bindings.toReversed()) {
    const word = new RegExp(`\\b${name}\\b`)
    if ([...bound, ...lines].some((line) => word.test(line)))
      bound.unshift(`${name} = ${value}${remark ? `  # ${remark}` : ''}`)
  }
  return bound
}
