// A newer version of the page is on the device. It comes when the visitor wants it: a run that goes on would be lost.
import { createRoot } from 'react-dom/client'
import './new-version.css'

/** Beside the page's own tree, which then need not know of it before. @param take loads the page anew */
export function showNewVersion(take: () => void): void {
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'new-version'
  place.role = 'status'
  const root = createRoot(place)
  const dismiss = () => {
    root.unmount()
    place.remove()
  }
  root.render(<NewVersion take={take} dismiss={dismiss} />)
}

function NewVersion({ take, dismiss }: { take(): void; dismiss(): void }) {
  return (
    <p>
      A new version is there.
      <button type="button" onClick={take}>
        Reload
      </button>
      <button type="button" aria-label="Dismiss" onClick={dismiss}>
        ×
      </button>
    </p>
  )
}
