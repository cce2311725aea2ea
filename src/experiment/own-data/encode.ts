// Columns made into inputs: numbers as they are, texts as one-hots; gaps filled by what the training rows have.
import type { Column } from './columns'

interface Encoder {
  /** Of each input: a number's column, or “sex: male”. */
  names: string[]
  inputOf(row: number): number[]
}

interface Part {
  names: string[]
  /** @param input what is made of the row so far */
  add(row: number, input: number[]): void
}

export function encoderOf(columns: readonly Column[], training: readonly number[]): Encoder {
  const parts = columns.map((column) =>
    column.type === 'number' ? numberPart(column, training) : kindsPart(column, training),
  )
  return {
    names: parts.flatMap(({ names }) => names),
    inputOf(row) {
      const input: number[] = []
      for (const part of parts) part.add(row, input)
      return input
    },
  }
}

function numberPart({ name, values }: Column, training: readonly number[]): Part {
  const fill = meanOf(training.flatMap((row) => (values[row] as number | undefined) ?? []))
  return {
    names: [name],
    add(row, input) {
      input.push((values[row] as number | undefined) ?? fill)
    },
  }
}

/** Of two kinds one input says all. */
function kindsPart({ name, values, kinds, type }: Column, training: readonly number[]): Part {
  const sorted = kinds.map((kind) => kind.name).sort()
  const shown = sorted.length === 2 ? sorted.slice(1) : sorted
  const counts = new Map<unknown, number>()
  for (const row of training) counts.set(values[row], (counts.get(values[row]) ?? 0) + 1)
  counts.delete(undefined)
  const commonest = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [sorted[0] as unknown, 0])[0]
  return {
    names: shown.map((kind) =>
      type === 'yes-no' && shown.length === 1 ? name : `${name}: ${kind}`.slice(0, 60),
    ),
    add(row, input) {
      const value = values[row] ?? commonest
      for (const kind of shown) input.push(Number(value === kind))
    },
  }
}

function meanOf(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0
  return numbers.reduce((sum, value) => sum + value / numbers.length, 0)
}
