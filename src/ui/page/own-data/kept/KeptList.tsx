// What lies on this device of earlier data, each to be forgotten.
import { keptWords } from './kept-words'
import { useKept } from './use-kept'

export function KeptList() {
  const { entries, said, usedKey, forget } = useKept()
  const now = Date.now()
  return (
    <section className="kept-list" aria-labelledby="kept-title" hidden={entries.length === 0 && said === ''}>
      <h3 id="kept-title">Kept on this device</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <p>
              <b>{entry.name}</b> <span className="quiet">{keptWords(entry, now)}</span>
              {entry.key === usedKey && (
                <span className="quiet">
                  <br />
                  The run uses it: without it the run goes on, but a reload does not bring it back.
                </span>
              )}
            </p>
            <button
              type="button"
              className="small"
              aria-label={`Forget ${entry.name}`}
              onClick={() => void forget(entry)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {said}
      </p>
    </section>
  )
}
