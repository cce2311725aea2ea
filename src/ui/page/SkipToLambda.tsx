// The first stop of Tab, seen only there: λ, which the page is about, lies two dozen stops further on.
import './skip-to-lambda.css'

export function SkipToLambda() {
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('lambda')?.focus()}>
      Go to λ
    </button>
  )
}
