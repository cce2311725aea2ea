// Reads a CSV that ships with the product into records, and refuses one that is not what it should be.
import Papa from 'papaparse'

export function parseTable(csv: string): Record<string, unknown>[] {
  const { data, errors } = Papa.parse<Record<string, unknown>>(csv, {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  })
  const [error] = errors
  if (error) throw new Error(`The data set could not be read: ${error.message} in row ${error.row}.`)
  return data
}

export function numberAt(row: Record<string, unknown>, name: string): number {
  const value = row[name]
  if (typeof value !== 'number')
    throw new Error(`The data set has no number in column ${name}: ${String(value)}.`)
  return value
}
