// No room is a heap: folders stay small enough to be read at a glance.
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, isTest } from './source-files'

const MOST = 30
/** Of what has grown fastest so far. */
const MOST_IN = { 'src/session': 24, 'src/ui': 24, 'src/experiment': 24, 'src/studies': 24 }

test('no folder of src holds more source files than can be read at a glance', () => {
  const counts = new Map<string, number>()
  for (const file of filesBelow('src').filter((file) => !isTest(file))) {
    const folder = dirname(file)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  expect([...counts].filter(([folder, count]) => count > most(folder))).toEqual([])
})

function most(folder: string): number {
  const strict = Object.entries(MOST_IN).find(([room]) => folder === room || folder.startsWith(`${room}/`))
  return strict?.[1] ?? MOST
}
