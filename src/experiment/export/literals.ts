// Numbers, lists of numbers and blocks of lines as Python and JavaScript both spell them.

/** The shortest decimal that float32 reads as the same number: 6 to 9 digits. */
export function float32Literal(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === Math.fround(value)) return String(short)
  }
  return String(Number(value.toPrecision(9)))
}

function listLiteral(values: readonly number[]): string {
  return `[${values.map(float32Literal).join(', ')}]`
}

/** A list of lists, a row a line. */
export function rowsLiteral(rows: readonly number[][], indent = '', by = '    '): string {
  return `[\n${rows.map((row) => `${indent}${by}${listLiteral(row)},\n`).join('')}${indent}]`
}

export function transposed(matrix: readonly number[][]): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] as number))
}

/** A block's lines one level in; an empty line stays empty. */
export function indented(lines: readonly string[], by = '    '): string[] {
  return lines.map((line) => (line === '' ? '' : `${by}${line}`))
}
