// What was drawn, in as few characters as say it: "+1 ▲", "2 moved, 1 erased".
import type { PointEdit } from '../../experiment/points/point-edit'

/** Those of the fit: filled is training, hollow validation. */
const shapes = { training: ['●', '▲', '■'], validation: ['○', '△', '□'] } as const

const done = { move: 'moved', flip: 'flipped', erase: 'erased' } as const

export function describeEdits(edits: readonly PointEdit[]): string {
  const counts = new Map<string, number>()
  for (const edit of edits) {
    const name = edit.kind === 'add' ? shapeOf(edit.split, edit.target) : done[edit.kind]
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => (isWord(name) ? `${count} ${name}` : `+${count} ${name}`))
    .join(', ')
}

const isWord = (name: string) => Object.values<string>(done).includes(name)

/** Of a number, and of the class that is 0, the first. */
function shapeOf(split: PointEdit['split'], target: readonly number[]): string {
  const label = target.length > 1 ? target.indexOf(1) : target[0] === 1 ? 1 : 0
  return shapes[split][label] ?? 'point'
}

/** What the dotted line is. */
export function beforeEdits(count: number): string {
  return count > 1 ? `before your last ${count} changes` : 'before your last change'
}
