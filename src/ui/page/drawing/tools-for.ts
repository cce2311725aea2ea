// The tools for data of so many classes.

interface ToolOption {
  value: string
  label: string
}

const shapes = ['●', '▲', '■', '◆', '✚', '★']

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
