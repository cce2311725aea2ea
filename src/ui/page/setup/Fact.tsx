// One line of the drawer that nothing can be done to: a name and what it is.
import '../../kit/controls/row.css'

export function Fact({ label, symbol, text }: { label: string; symbol?: string; text: string }) {
  return (
    <p className="row">
      <span>
        {label} {symbol && <i className="symbol">{symbol}</i>}
      </span>
      <b>{text}</b>
    </p>
  )
}
