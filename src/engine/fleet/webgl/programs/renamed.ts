// A program under other names for its samplers. A name is a texture unit: what runs twice a step, each time with other
// textures, keeps both bound under two names.
import type { ProgramSource } from '../program'

export function renamed(source: ProgramSource, names: Record<string, string>): ProgramSource {
  const other = (name: string) => names[name] ?? name
  const defines = Object.entries(names).map(([from, to]) => `#define ${from} ${to}`)
  return {
    ...source,
    name: `${source.name} under other names`,
    samplers: source.samplers.map(other),
    ...(source.arrays ? { arrays: source.arrays.map(other) } : {}),
    fragment: `${defines.join('\n')}\n${source.fragment}`,
  }
}
