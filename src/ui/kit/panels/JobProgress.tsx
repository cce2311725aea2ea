// How far a job is that trains beside the run, and the way to end it; its line stays when it is done.
import './job-row.css'

interface JobProgressProps {
  /** What it is, for who cannot see the bar. */
  label: string
  max: number
  value: number
  /** Beside the bar. */
  words: string
  /** In place of all that, once it is done. */
  done?: string | undefined
  onCancel(): void
}

export function JobProgress({ label, max, value, words, done, onCancel }: JobProgressProps) {
  if (done !== undefined) return <div className="job-row">{done}</div>
  return (
    <div className="job-row">
      <progress aria-label={label} max={max} value={value} />
      <span>{words}</span>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}
