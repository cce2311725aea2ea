// A radio button or a checkbox with what it does under its name.
import { useId } from 'react'
import type { ChoicePage } from '../../../catalog/penalties/choices'

interface DescribedProps {
  type: 'radio' | 'checkbox'
  name?: string
  isChecked: boolean
  page: ChoicePage
  onChange(): void
}

export function Described({ type, name, isChecked, page, onChange }: DescribedProps) {
  const id = useId()
  return (
    <div className="described">
      <label>
        <input type={type} name={name} checked={isChecked} aria-describedby={id} onChange={onChange} />
        {page.label}
      </label>
      <p id={id}>{page.explanation}</p>
    </div>
  )
}
