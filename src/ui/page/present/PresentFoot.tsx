// At the foot of the screen while presenting: the keys, for who does not know them by heart.
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'
import { openKeys } from '../keys/keys-page'
import { stopPresenting } from './presenting'

const told = [
  ['Space', 'play'],
  ['P', 'pin'],
  ['C', 'compare'],
  ['← →', 'λ'],
  ['Z', 'back'],
  ['F', 'fit alone'],
  ['PgDn', 'next'],
  ['K', 'hide these'],
] as const

export function PresentFoot() {
  const session = useSession()
  const kind = useLab((state) => state.experiment.penalty.kind)
  return (
    <footer className="present-foot">
      <b>{penaltyPage[kind].label}</b>
      {told.map(([key, does]) => (
        <span key={key}>
          {key.split(' ').map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
          {does}
        </span>
      ))}
      <button type="button" onClick={openKeys}>
        <kbd>?</kbd> all keys
      </button>
      <button type="button" onClick={() => attempt(session, stopPresenting)}>
        <kbd>Esc</kbd> leave
      </button>
    </footer>
  )
}
