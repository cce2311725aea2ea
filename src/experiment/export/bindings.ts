// Names that code is written with: each is bound only where a line uses it.

export interface Binding {
  name: string
  value: string
  remark?: string
}

/**
 * In the order given; one that only another needs is there too.
 *
 * @param write one as a line
 */
export function boundFor(
  lines: readonly string[],
  bindings: readonly Binding[],
  write: (binding: Binding) => string = inPython,
): string[] {
  const bound: string[] = []
  for (const binding of bindings.toReversed()) {
    const word = new RegExp(`\\b${binding.name}\\b`)
    if ([...bound, ...lines].some((line) => word.test(line))) bound.unshift(write(binding))
  }
  return bound
}

function inPython({ name, value, remark }: Binding): string {
  return `${name} = ${value}${remark ? `  # ${remark}` : ''}`
}
