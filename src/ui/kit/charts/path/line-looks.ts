// How lines of a path are told apart: by dashes and by names.
import type { PathLine } from './path-line'

const dashes = ['', '8 3', '2 3', '10 3 2 3']
/** What each of the dashes is called. */
export const dashWords = ['full', 'dashed', 'dotted', 'dashed and dotted'] as const

/** More names than these are not read. */
const NAMED = 8

/** The largest where there is no penalty yet. */
export function namedOf(lines: readonly PathLine[]): PathLine[] {
  return lines
    .filter(({ values }) => Number.isFinite(values[0]))
    .sort((a, b) => Math.abs(b.values[0]!) - Math.abs(a.values[0]!))
    .slice(0, NAMED)
}

/** Each group has its own; without groups a few lines have each their own, and of many those without a name. */
export function dashOf(i: number, lines: readonly PathLine[], named: readonly PathLine[]): string {
  const line = lines[i]!
  if (line.group !== undefined) return dashes[line.group]!
  if (lines.length <= dashes.length) return dashes[i]!
  const nameless = lines.filter((each) => !named.includes(each)).indexOf(line)
  return nameless < 0 ? '' : dashes[1 + (nameless % (dashes.length - 1))]!
}
