// Data that the device keeps, in words: how much it is, and when it was last used.
import { counted, significant } from '../../../../catalog/number-text'
import type { KeptEntry } from '../../../../session/page/kept-entry'

const MB = 1e6
const LEAST_MB = 0.1
/** Summer time makes some days an hour longer. */
const DAY_MS = 24 * 60 * 60 * 1000

/** “1,412 rows, about 3.2 MB, used yesterday” */
export function keptWords({ rows, bytes, usedAt }: KeptEntry, now: number): string {
  const size =
    bytes < LEAST_MB * MB
      ? 'less than 0.1 MB'
      : `about ${significant(Number((bytes / MB).toPrecision(2)))} MB`
  return [counted(rows, 'row'), size, ...(usedAt === undefined ? [] : [usedWords(usedAt, now)])].join(', ')
}

function usedWords(usedAt: number, now: number): string {
  const days = Math.round((midnightOf(now) - midnightOf(usedAt)) / DAY_MS)
  if (days <= 0) return 'used today'
  return days === 1 ? 'used yesterday' : `used ${days} days ago`
}

function midnightOf(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
