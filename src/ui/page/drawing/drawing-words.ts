// What was drawn, for who hears the page.

import { significant } from '../../../catalog/number-text'
import type { PointEdit } from '../../../experiment/points/point-edit'
import { classOf } from '../../kit/paper/answers'
import type { FitView } from '../../kit/paper/picture'

const shapes = ['circle', 'triangle', 'square']

export function wordsOf(edit: PointEdit, points: FitView['points']): string {
  const what = `${edit.split} ${'target' in edit && points === 'plane' ? shapeOf(edit.target) : 'point'}`
  switch (edit.kind) {
    case 'add':
      return `Added: a ${what} at ${placeOf(edit.input, edit.target)}.`
    case 'move':
      return `Moved: a ${what} to ${placeOf(edit.input, edit.target)}.`
    case 'flip':
      return `Flipped: now a ${what}.`
    case 'erase':
      return `Erased: a ${what}.`
  }
}

const shapeOf = (target: readonly number[]) => shapes[classOf(target)] ?? 'point'

/** "−0.95, 0.5". */
export function placeOf(input: readonly number[], target: readonly number[]): string {
  const [x = 0, y = target[0] ?? 0] = input
  return `${significant(x)}, ${significant(y)}`
}
