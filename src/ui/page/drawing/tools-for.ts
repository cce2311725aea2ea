// The tools for data of so many classes.
import type { RunDescription } from '../../../protocol/run-description'

interface ToolOption {
  value: string
  label: string
}

const shapes = ['●', '▲', '■', '◆', '✚', '★']

/** On a curve 1; of two classes the target is one number. */
export function classesToAdd({ task, outputNames }: Pick<RunDescription, 'task' | 'outputNames'>): number {
  return task === 'regression' ? 1 : Math.max(outputNames.length, 2)
}

/** @param classes 1 for numbers on a curve */
export function toolsFor(classes: number): ToolOption[] {
  const add = Array.from({ length: classes }, (_, k) => ({
    value: `${k}`,
    label: `${shapes[k] ?? k + 1} add`,
  }))
  return [
    ...add,
    { value: 'move', label: 'Move' },
    ...(classes > 1 ? [{ value: 'flip', label: 'Flip' }] : []),
    { value: 'erase', label: 'Erase' },
  ]
}
