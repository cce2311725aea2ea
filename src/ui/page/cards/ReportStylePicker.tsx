// Whose figures the loss chart shows: the same parameters, but each library adds up something else.
import { useId } from 'react'
import { type ReportStyle, reportStyles } from '../../../experiment/export/reported-losses'

interface ReportStylePickerProps {
  style: ReportStyle
  /** Accuracy is the same everywhere: its place is kept. */
  isHidden: boolean
  /** No library's loop prints what is shown then: only what is in it is the same. */
  isInBatches: boolean
  onChoose(style: ReportStyle): void
}

export function ReportStylePicker({ style, isHidden, isInBatches, onChoose }: ReportStylePickerProps) {
  const id = useId()
  return (
    <span className={isHidden ? 'report-style held-back' : 'report-style'}>
      <label htmlFor={id}>{isInBatches ? 'added up as in' : 'as reported by'}</label>
      <select id={id} value={style} onChange={(event) => onChoose(event.currentTarget.value as ReportStyle)}>
        {Object.entries(reportStyles).map(([value, { label }]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
