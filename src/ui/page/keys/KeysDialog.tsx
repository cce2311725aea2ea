// All keys, whether single letters do anything, and the list that a presenter prepares.
import { use, useEffect, useRef } from 'react'
import { useSession } from '../../kit/session-context'
import type { Key } from './key-table'
import { allowLetters, closeKeys, useKeysPage } from './keys-page'
import { lateKeys } from './late-keys'
import { TalkList } from './TalkList'
import './keys.css'

export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const session = useSession()
  const { hasLetters } = useKeysPage()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="keys-page"
      aria-labelledby="keys-title"
      onClose={closeKeys}
      // They do nothing while they are read.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="keys-title">Keys</h2>
        <button type="button" onClick={closeKeys}>
          Close
        </button>
      </header>
      <dl>
        {use(lateKeys.get()).map((key) => (
          <Line key={key.does} of={key} />
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={hasLetters}
          onChange={({ currentTarget }) => allowLetters(currentTarget.checked)}
        />
        Letters, digits and signs do this without Ctrl or Alt
      </label>
      <TalkList session={session} />
    </dialog>
  )
}

function Line({ of: { keys, shown, does } }: { of: Key }) {
  return (
    <div>
      <dt>
        {(shown ?? keys[0] ?? '').split(' ').map((name) => (
          <kbd key={name}>{name.length === 1 ? name.toUpperCase() : name}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
