// How numbers are written in tables, and what stands where one is missing.

export interface NumberFormat {
  decimal: '.' | ','
  /** What groups thousands; empty: nothing. */
  thousands: '' | ',' | '.' | ' ' | '’'
}

const [ZERO, NINE] = [48, 57]
const missing = new Set(['', '?', '-', '–', 'na', 'n/a', '#n/a', 'nan', 'null', 'nil', '.'])
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
const COMMA_GROUPS = /^[-+−]?\d{1,3}(,\d{3})+(\.\d+)?$/
const POINT_GROUPS = /^[-+−]?\d{1,3}(\.\d{3})+(,\d+)?$/
const SPACE_GROUPS = /^[-+−]?\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/
const APOSTROPHE_GROUPS = /^[-+−]?\d{1,3}([’']\d{3})+([.,]\d+)?$/
const COMMA_GROUPS_AND_POINT = /^[-+−]?\d{1,3}(,\d{3})+\.\d+$/
const POINT_GROUPS_AND_COMMA = /^[-+−]?\d{1,3}(\.\d{3})+,\d+$/
const POINT = /^[-+−]?\d*\.\d+(e[-+]?\d+)?$/i
const COMMA = /^[-+−]?\d*,\d+(e[-+]?\d+)?$/i

export function isMissing(cell: string): boolean {
  // Most cells are numbers, and there may be ten million.
  const first = cell.charCodeAt(0)
  if (first >= ZERO && first <= NINE) return false
  return missing.has(cell.trim().toLowerCase())
}

/** @returns undefined where it is no number */
export function readNumber(cell: string, { decimal, thousands }: NumberFormat): number | undefined {
  if (decimal === '.' && thousands === '' && NUMBER.test(cell)) return finite(Number(cell))
  let text = cell.trim().replace('−', '-')
  if (thousands === ' ') text = text.replace(/[ \u00a0\u202f]/g, '')
  else if (thousands === '’') text = text.replace(/[’']/g, '')
  else if (thousands !== '') text = text.replaceAll(thousands, '')
  if (decimal === ',') text = text.replace(',', '.')
  if (!NUMBER.test(text)) return undefined
  return finite(Number(text))
}

const finite = (value: number) => (Number.isFinite(value) ? value : undefined)

/** @param cells some of a table's, without units */
export function guessNumberFormat(cells: readonly string[]): NumberFormat {
  const count = (shape: RegExp) => cells.reduce((n, cell) => n + Number(shape.test(cell.trim())), 0)
  const points = count(POINT) + count(COMMA_GROUPS_AND_POINT)
  const commas = count(COMMA) + count(POINT_GROUPS_AND_COMMA)
  const [commaGroups, pointGroups] = [count(COMMA_GROUPS), count(POINT_GROUPS)]
  // “1,234” alone may be either; beside “1.5” or “1,234,567” a comma groups thousands.
  const areGroups = commaGroups > 0 && commas <= commaGroups && (points > 0 || count(/,\d{3},/) > 0)
  const decimal = commas > 0 && !areGroups && points <= pointGroups ? ',' : '.'
  return { decimal, thousands: guessThousands(cells, decimal, { areGroups, pointGroups }) }
}

function guessThousands(
  cells: readonly string[],
  decimal: NumberFormat['decimal'],
  { areGroups, pointGroups }: { areGroups: boolean; pointGroups: number },
): NumberFormat['thousands'] {
  if (decimal === '.' && areGroups) return ','
  if (decimal === ',' && pointGroups > 0) return '.'
  if (cells.some((cell) => SPACE_GROUPS.test(cell.trim()))) return ' '
  return cells.some((cell) => APOSTROPHE_GROUPS.test(cell.trim())) ? '’' : ''
}
