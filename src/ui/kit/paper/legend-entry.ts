// One entry of the legend under a picture: its marks and what they mean.

/** A number is a class, by its shape. */
export type KeyShape = number | 'ring' | 'line' | 'solid' | 'dotted' | 'blank' | 'cross' | 'bar'

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
    | 'class'
    | 'residual'
  text: string
}

const counted = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** More shapes in a row say no more. */
const SHAPES_SHOWN = 4
/** There are no more shapes than this: those of further classes come again. */
const CLASSES_NAMED = 10

interface Splits {
  /** 1: the shape of a mark says nothing. */
  classes: number
  hasValidation: boolean
  /** One for each class, where they have any. */
  names?: readonly string[] | undefined
}

/** Both splits, with the shapes where shape is the class; then what each shape is called. */
export function splitEntries({ classes, hasValidation, names = [] }: Splits): LegendEntry[] {
  const shapes = Array.from({ length: Math.min(Math.max(classes, 1), SHAPES_SHOWN) }, (_, k) => k)
  const isCounted = classes > 1 && names.length === 0
  const training = isCounted ? `training, ${counted[classes] ?? classes} classes` : 'training'
  return [
    { shapes, look: 'training', text: training },
    ...(hasValidation ? [{ shapes, look: 'validation', text: 'validation' } as const] : []),
    ...classEntries(names),
  ]
}

function classEntries(names: readonly string[]): LegendEntry[] {
  const entries = names
    .slice(0, CLASSES_NAMED)
    .map((text, k): LegendEntry => ({ shapes: [k], look: 'class', text }))
  const rest = names.length - entries.length
  return rest > 0 ? [...entries, { shapes: [], look: 'class', text: `and ${rest} more` }] : entries
}
