// Where a program has the numbers it trains on: written in it, or where there are many in a file of lines beside it.
import type { LayerParameters } from '../experiment'
import type { ModelSpaceData } from '../model-space'
import { float32Literal, rowsLiteral, transposed } from './literals'
import { namedRows } from './named-rows'

/** Longer than that, a program is more numbers than program. */
const MOST_CHARACTERS = 200_000

/** Expressions of Python and JavaScript for numbers that have a name. */
export interface Numbers {
  /** A list of lists. */
  rows(name: string, rows: readonly number[][], indent?: string): string
  /** The same with rows for columns. */
  transposed(name: string, rows: readonly number[][], indent?: string): string
  /** A list. */
  list(name: string, values: readonly number[]): string
}

/** @param by how far a block goes in */
export function inProgram(by = '    '): Numbers {
  return {
    rows: (_, rows, indent) => rowsLiteral(rows, indent, by),
    transposed: (_, rows, indent) => rowsLiteral(transposed(rows), indent, by),
    list: (_, values) => `[${values.map(float32Literal).join(', ')}]`,
  }
}

/** The names of a layer's numbers; the first is 1. */
export function layerNames(layer: number): { weights: string; biases: string } {
  return { weights: `weights ${layer + 1}`, biases: `biases ${layer + 1}` }
}

/**
 * All numbers of a program as CSV: a line a row, its name first.
 *
 * @returns nothing where they are few enough to be written in the program
 */
export function numbersFile(data: ModelSpaceData): string | undefined {
  const lines = [
    ...namedRows(data).flatMap(([name, rows]) => linesOf(name, rows)),
    ...data.initial.flatMap(layerLines),
  ]
  const text = `${lines.join('\n')}\n`
  return text.length > MOST_CHARACTERS ? text : undefined
}

function layerLines({ weights, biases }: LayerParameters, layer: number): string[] {
  const names = layerNames(layer)
  return [...linesOf(names.weights, weights), ...linesOf(names.biases, [biases])]
}

function linesOf(name: string, rows: readonly number[][]): string[] {
  return rows.map((row) => [name, ...row.map(float32Literal)].join(','))
}
