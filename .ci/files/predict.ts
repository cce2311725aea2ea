// The program of docs/files.md that computes the page's predictions from a network's JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedNetwork } from '../../src/experiment/network/saved-network'

type Predict = (
  network: SavedNetwork,
  row: readonly number[],
  features?: (x: readonly number[]) => readonly number[],
) => number[]

export function documentedPredict(): { predict: Predict; lines: number } {
  const text = readFileSync(join(import.meta.dirname, '../../docs/files.md'), 'utf8')
  const program = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const lines = program.split('\n').filter((line) => line.trim() !== '').length
  return { predict: new Function(`${program}\nreturn predict`)() as Predict, lines }
}
