// Shows a chart as a table, for those who cannot see it or want its figures.
import './table-button.css'

interface TableButtonProps {
  isPressed: boolean
  onPress(isPressed: boolean): void
}

export function TableButton({ isPressed, onPress }: TableButtonProps) {
  return (
    <button
      type="button"
      className="table-button"
      aria-pressed={isPressed}
      title="The figures of this chart as a table"
      onClick={() => onPress(!isPressed)}
    >
      Table
    </button>
  )
}
