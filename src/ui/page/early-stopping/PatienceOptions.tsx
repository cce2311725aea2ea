// The choices of patience in a select: none, the usual ones, and the one of the address.
import { formatCount } from '../../../catalog/number-text'
import { OFF } from './rule-chosen'

const usual = [5, 10, 20, 50]

interface PatienceOptionsProps {
  chosen?: number | undefined
  /** Before the number. */
  word?: string
}

export function PatienceOptions({ chosen, word = 'patience' }: PatienceOptionsProps) {
  const all = chosen === undefined || usual.includes(chosen) ? usual : [...usual, chosen]
  return (
    <>
      <option value={OFF}>off</option>
      {all
        .toSorted((a, b) => a - b)
        .map((patience) => (
          <option key={patience} value={patience}>
            {word} {formatCount(patience)}
          </option>
        ))}
    </>
  )
}
