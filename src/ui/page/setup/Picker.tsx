// One of a list, in one line: a native select without its frame.
import type { ReactNode } from 'react'
import { Control } from './Control'
import '../../kit/controls/row.css'

interface PickerProps {
  label: string
  symbol?: string
  value: string
  hint: string
  /** The options. */
  children: ReactNode
  onPick(value: string): void
}

export function Picker({ label, symbol, value, hint, children, onPick }: PickerProps) {
  return (
    <Control hint={hint}>
      {(describedBy) => (
        <label className="row picker">
          <span>
            {label} {symbol && <i className="symbol">{symbol}</i>}
          </span>
          <select
            aria-label={label}
            aria-describedby={describedBy}
            value={value}
            onChange={(event) => onPick(event.currentTarget.value)}
          >
            {children}
          </select>
        </label>
      )}
    </Control>
  )
}
