// A square for each student, full for those who have answered: how many, never who.

/** More have several rows, and are smaller. */
const MOST_IN_A_ROW = 48

interface CountSquaresProps {
  answered: number
  present: number
}

/** Who has answered and left counts, too. */
export function CountSquares({ answered, present }: CountSquaresProps) {
  const all = Math.max(answered, present)
  const squares = Array.from({ length: all }, (_, i) => i)
  return (
    <span
      className="count-squares"
      data-many={all > MOST_IN_A_ROW || undefined}
      role="img"
      aria-label={`${answered} of ${all} ${answered === 1 ? 'has' : 'have'} answered`}
    >
      {squares.map((i) => (
        <i key={i} data-full={i < answered || undefined} />
      ))}
    </span>
  )
}
