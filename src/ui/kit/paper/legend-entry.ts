// One entry of the legend under a picture: its marks and what they mean.

/** A number is a class, by its shape. */
export type KeyShape = number | 'ring' | 'line' | 'solid' | 'dotted' | 'blank' | 'cross'

export interface LegendEntry {
  shapes: readonly KeyShape[]
  /** The ending of a class in legend.css. */
  look:
    | 'training'
    | 'validation'
    | 'ring'
    | 'curve'
    | 'truth'
    | 'ghost'
    | 'zero'
    | 'positive'
    | 'negative'
    | 'wrong'
  text: string
}

const counted = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** More shapes in a row say no more. */
const SHAPES_SHOWN = 4

/** Both splits; where shape is the class, with the shapes. */
export function splitEntries(classes: number, hasValidation: boolean): LegendEntry[] {
  const shapes = Array.from({ length: Math.min(Math.max(classes, 1), SHAPES_SHOWN) }, (_, k) => k)
  const training = classes > 1 ? `training, ${counted[classes] ?? classes} classes` : 'training'
  return [
    { shapes, look: 'training', text: training },
    ...(hasValidation ? [{ shapes, look: 'validation', text: 'validation' } as const] : []),
  ]
}
