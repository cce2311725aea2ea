// What would make a good score worth nothing, each with a way out.
import type { OwnTable } from './use-own-table'

export function LeakWarnings({ own }: { own: OwnTable }) {
  return own.warnings.map(({ column, text, remedy }) => (
    <div key={text} className="leak-warning">
      <span className="leak-sign" aria-hidden="true">
        !
      </span>
      <p>{text}</p>
      {remedy && column !== undefined && (
        <button type="button" className="small" onClick={() => own.setRole(column, remedy.role)}>
          {remedy.label}
        </button>
      )}
    </div>
  ))
}
