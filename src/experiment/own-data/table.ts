// A CSV or TSV as somebody has it, read as a table of texts: what was recognised on the way can be seen, and changed.
import { counted, formatCount } from '../../catalog/number-text'
import { withoutCounts } from './counts-line'
import { delimiters, fieldsOf, guessDelimiter } from './fields'
import { guessNumberFormat, isMissing, type NumberFormat } from './numbers'
import { bareNumber, readQuantity } from './quantity'
import type { Table, TableFormat } from './table-format'
import { longForm } from './wide'

const MOST_CHARACTERS = 64 * 2 ** 20
const MOST_ROWS = 50_000
const MOST_COLUMNS = 200
const LINE_ENDS = /\r\n|\r|\n/

/**
 * @param asked what is not to be guessed
 * @throws Error, one sentence, where it is no table, or too large a one
 */
export function readTable(text: string, asked: Partial<TableFormat> = {}): Table {
  refuseOther(text)
  const remarks: string[] = []
  const { lines, separator } = tidied(text, asked, remarks)
  const delimiter = asked.delimiter ?? separator ?? guessDelimiter(lines)
  const filled = fieldsOf(lines.join('\n'), delimiter).filter((row) => row.some((cell) => cell.trim() !== ''))
  const cells = withoutCounts(filled, remarks)
  const first = cells[0]
  if (!first) throw new Error('The file is empty.')
  const numbers = { ...guessNumberFormat(sampleOf(cells).map(bareNumber)), ...definedOf(asked) }
  const hasHeader = asked.hasHeader ?? isHeader(cells, numbers)
  const format = { ...numbers, delimiter, hasHeader, comment: asked.comment ?? '#' }
  const body = hasHeader ? cells.slice(1) : cells
  const width = widthOf(hasHeader ? first : undefined, body)
  refuseSize(body.length, width)
  const names = namesOf(hasHeader ? first : [], width, remarks)
  return longForm({
    format,
    names,
    rows: body.map((row) => fitted(row, width)),
    remarks: [...remarks, ...raggedOf(body, width)],
  })
}

function definedOf({ decimal, thousands }: Partial<TableFormat>): Partial<NumberFormat> {
  return { ...(decimal !== undefined && { decimal }), ...(thousands !== undefined && { thousands }) }
}

function refuseOther(text: string): void {
  if (text.length > MOST_CHARACTERS)
    throw new Error(`The file has ${Math.ceil(text.length / 2 ** 20)} MB; here at most 64 are read.`)
  const start = text.slice(0, 4096)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells other files from text.
  const strange = start.match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0
  if (start.includes('\u0000') || strange > start.length / 20)
    throw new Error('This is no text: a table of values parted by commas, semicolons or tabs can be read.')
  if (text.trim() === '') throw new Error('The file is empty.')
}

function refuseSize(rows: number, columns: number): void {
  if (rows === 0) throw new Error('There is a line of names, and no row under it.')
  if (rows > MOST_ROWS)
    throw new Error(
      `The table has ${formatCount(rows)} rows; here at most ${formatCount(MOST_ROWS)} are read.`,
    )
  if (columns > MOST_COLUMNS)
    throw new Error(`The table has ${formatCount(columns)} columns; here at most ${MOST_COLUMNS} are read.`)
}

/** Without marks of order, a line that names the separator, comments, and quotes round whole lines. */
function tidied(text: string, asked: Partial<TableFormat>, remarks: string[]) {
  let lines = text.replace(/^\ufeff/, '').split(LINE_ENDS)
  const [, separator] = /^"?sep=(.)"?$/i.exec(lines[0]?.trim() ?? '') ?? []
  if (separator) lines = lines.slice(1)
  const comment = asked.comment ?? '#'
  const kept = comment === '' ? lines : lines.filter((line) => !line.startsWith(comment))
  if (kept.length < lines.length)
    remarks.push(`${counted(lines.length - kept.length, 'line')} of comment left out.`)
  const unwrapped = areWrapped(kept) ? kept.map(unwrap) : kept
  if (unwrapped !== kept) remarks.push('Each line stood in quotes as a whole.')
  return { lines: unwrapped, separator }
}

/** Every line is one quoted field that has others in it. */
function areWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '').slice(0, 60)
  const isWrapped = (line: string) => /^"(?:[^"]|"")*"$/.test(line.trim())
  const isTable = delimiters.some(
    (delimiter) => delimiter !== ' ' && full.every((line) => line.includes(delimiter)),
  )
  return full.length > 1 && isTable && full.every(isWrapped)
}

function unwrap(line: string): string {
  return line.trim().slice(1, -1).replaceAll('""', '"')
}

function sampleOf(cells: readonly string[][]): string[] {
  const stride = Math.max(1, Math.floor(cells.length / 500))
  return cells.filter((_, i) => i % stride === 0).flat()
}

/** No number stands in it, and something under it does; or nothing in it comes again under it. */
function isHeader(cells: readonly string[][], format: NumberFormat): boolean {
  const [first = [], ...rest] = cells
  const under = rest.slice(0, 60)
  const unitOf = (cell = '') => readQuantity(cell, format)?.unit
  // “95 %” over plain numbers is a name.
  const isNumber = (cell: string, column: number) => {
    const unit = unitOf(cell)
    return unit === '' || (unit !== undefined && under.some((row) => unitOf(row[column]) === unit))
  }
  if (first.some(isNumber)) return false
  if (rest.length === 0) return true
  if (under.some((row) => row.some((cell) => unitOf(cell) !== undefined))) return true
  return first.every((cell, column) => isMissing(cell) || !rest.some((row) => row[column] === cell))
}

/** As many columns as the names, or as most rows have. */
function widthOf(header: readonly string[] | undefined, body: readonly string[][]): number {
  const counts = new Map<number, number>()
  for (const { length } of body) counts.set(length, (counts.get(length) ?? 0) + 1)
  const common = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  // R writes no name over the column of row names.
  return header ? Math.max(header.length, header.length === common - 1 ? common : 0) : common
}

function namesOf(header: readonly string[], width: number, remarks: string[]): string[] {
  const given = header.length === width - 1 ? ['', ...header] : header
  const names: string[] = []
  for (let column = 0; column < width; column++) {
    const name = given[column]?.trim().replace(/\s+/g, ' ').slice(0, 60) || `column ${column + 1}`
    let own = name
    for (let copy = 2; names.includes(own); copy++) own = `${name.slice(0, 55)} ${copy}`
    if (own !== name) remarks.push(`${name} stands over two columns: the second is called ${own}.`)
    names.push(own)
  }
  return names
}

function fitted(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => row[column]?.trim() ?? '')
}

function raggedOf(body: readonly string[][], width: number): string[] {
  const short = body.filter((row) => row.length < width).length
  const long = body.filter(
    (row) => row.length > width && row.slice(width).some((cell) => cell.trim() !== ''),
  ).length
  return [
    ...(short > 0 ? [`${counted(short, 'row')} ended early: what lacks counts as missing.`] : []),
    ...(long > 0 ? [`${counted(long, 'row')} had more values than there are names: they were cut.`] : []),
  ]
}
