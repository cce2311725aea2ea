// What becomes of a row: learned from, filled; judged by, hollow; sealed, a dashed square. As in the fit, not by colour alone.
import type { RowUse } from '../../../experiment/own-data/deal'

const names: Record<RowUse, string> = {
  training: 'to learn from',
  validation: 'to judge by',
  test: 'sealed',
  'left-out': 'left out',
}

export function RowMark({ use = 'left-out' }: { use?: RowUse | undefined }) {
  return (
    <svg
      className="row-mark"
      data-use={use}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      role="img"
      aria-label={names[use]}
    >
      {use === 'test' && <rect x="1" y="1" width="8" height="8" />}
      {(use === 'training' || use === 'validation') && <circle cx="5" cy="5" r="4" />}
    </svg>
  )
}
