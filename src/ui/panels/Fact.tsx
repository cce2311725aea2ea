// One line of the drawer: a name and what it is.

export function Fact({ label, text }: { label: string; text: string }) {
  return (
    <p className="row">
      {label} <b>{text}</b>
    </p>
  )
}
