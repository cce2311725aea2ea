// Reads a CSV that ships with the product into rows of numbers, and refuses one that is not what it should be.
import Papa from 'papaparse'

export function parseTable(
  csv: string,
  inputNames: readonly string[],
  targetNames: readonly string[],
): { inputs: number[][]; targets: number[][] } {
  const { data, errors } = Papa.parse<Record<string, unknown>>(csv, {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  })
  const [error] = errors
  if (error) throw new Error(`The data set could not be read: ${error.message} in row ${error.row}.`)
  const pick = (names: readonly string[]) => data.map((row) => names.map((name) => numberAt(row, name)))
  return { inputs: pick(inputNames), targets: pick(targetNames) }
}

function numberAt(row: Record<string, unknown>, name: string): number {
  const value = row[name]
  if (typeof value !== 'number')
    throw new Error(`The data set has no number in column ${name}: ${String(value)}.`)
  return value
}
