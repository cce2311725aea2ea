// A number with its name, in a place that does not move; the full precision is in the page for who measures it.
import type { TermId } from '../../../catalog/terms/terms'
import { Explained } from '../terms/Explained'
import './readout.css'

interface ReadoutProps {
  label: string
  /** What its name means. */
  term?: TermId
  tone?: 'training' | 'validation' | 'penalty'
  text: string
  /** At full precision; none where there is no number. */
  value?: number | undefined
  testId?: string
}

export function Readout({ label, term, tone, text, value, testId }: ReadoutProps) {
  const isNumber = value !== undefined && !Number.isNaN(value)
  return (
    <div className={tone ? `readout readout-toned tone-${tone}` : 'readout'}>
      <small>{term ? <Explained term={term}>{label}</Explained> : label}</small>
      <b data-testid={testId} data-value={isNumber ? String(value) : undefined}>
        {text}
      </b>
    </div>
  )
}
