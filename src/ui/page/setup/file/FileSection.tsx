// Files: what is opened, and what is saved of the session as it stands.
import { OpenFile } from './OpenFile'
import { SaveButtons } from './SaveButtons'
import '../../../kit/controls/small-button.css'
import './file.css'

export function FileSection() {
  return (
    <section aria-label="File">
      <h2>File</h2>
      <OpenFile />
      <SaveButtons />
    </section>
  )
}
