// No file is reached again from what it imports, types included: a circle has no bottom to begin reading at. The linter
// says so while one writes, but does not see the types that a table names by import('…').
import { expect, test } from 'vitest'
import { filesBelow, importsWithin, isCode } from './source-files'

test('nothing in src imports itself by way of others, types included', () => {
  const imports = importsWithin(filesBelow('src').filter(isCode))
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  expect(circles(imports)).toEqual([])
})

test('what is no circle is not found, and what is one is, whole', () => {
  const tree = { a: ['b', 'c'], b: ['c'], c: [] }
  expect(circles(new Map(Object.entries(tree)))).toEqual([])
  const round = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }
  expect(circles(new Map(Object.entries(round)))).toEqual([['b', 'c']])
})

/** The groups of files that reach one another (Tarjan 1972). */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const [order, low] = [new Map<string, number>(), new Map<string, number>()]
  const stack: string[] = []
  const visit = (file: string) => {
    order.set(file, order.size)
    low.set(file, order.size - 1)
    stack.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!))
    }
    if (low.get(file) !== order.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1) found.push(group.sort())
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return found
}
