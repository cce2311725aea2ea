// One change of one point that a visitor has drawn, and own data with it done.
import type { CustomData } from '../experiment'

export type SplitOfPoint = 'training' | 'validation'

/** A row in raw units: its inputs, and its target as the data have it. */
export interface DrawnPoint {
  input: number[]
  target: number[]
}

export type PointEdit = { split: SplitOfPoint } & (
  | ({ kind: 'add' } & DrawnPoint)
  | ({ kind: 'move'; index: number } & DrawnPoint)
  | { kind: 'flip'; index: number; target: number[] }
  | { kind: 'erase'; index: number }
)

interface Rows {
  inputs: number[][]
  targets: number[][]
}

/** The same data but for one point; the other rows are the very same arrays. */
export function withEdit(data: CustomData, edit: PointEdit): CustomData {
  if (edit.split === 'training') return { ...data, ...edited(data, edit) }
  const { validationInputs, validationTargets } = data
  const { inputs, targets } = edited({ inputs: validationInputs, targets: validationTargets }, edit)
  return { ...data, validationInputs: inputs, validationTargets: targets }
}

function edited({ inputs, targets }: Rows, edit: PointEdit): Rows {
  switch (edit.kind) {
    case 'add':
      return addedTo({ inputs, targets }, edit)
    case 'move':
      return { inputs: inputs.with(edit.index, edit.input), targets: targets.with(edit.index, edit.target) }
    case 'flip':
      return { inputs, targets: targets.with(edit.index, edit.target) }
    case 'erase':
      return { inputs: inputs.toSpliced(edit.index, 1), targets: targets.toSpliced(edit.index, 1) }
  }
}

/** Of validation rows the first are drawn: a new one is among them. */
function addedTo(
  { inputs, targets }: Rows,
  { split, input, target }: DrawnPoint & Pick<PointEdit, 'split'>,
): Rows {
  if (split === 'validation') return { inputs: [input, ...inputs], targets: [target, ...targets] }
  return { inputs: [...inputs, input], targets: [...targets, target] }
}
