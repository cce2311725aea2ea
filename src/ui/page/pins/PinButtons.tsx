// "Pin" keeps what is shown, "Compare" shows what was pinned beside it.
import { isEmbedded } from '../../kit/embedded'
import { PanelButton } from '../../kit/panels/PanelButton'
import { useLab, useSession } from '../../kit/session-context'
import { COMPARE_PANEL } from './late-pins'
import { pinNow } from './pin-now'
import './pin-buttons.css'

export function PinButtons() {
  const session = useSession()
  const isMeasured = useLab((state) => state.latest !== undefined)
  if (isEmbedded || !isMeasured) return null
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="P"
        title="Keep this moment, to compare others with it (P)"
        onClick={() => pinNow(session)}
      >
        Pin
      </button>
      <PanelButton
        panel={COMPARE_PANEL}
        className="compare-button"
        title="What you pinned and what is shown, side by side (C)"
      >
        Compare
      </PanelButton>
    </>
  )
}
