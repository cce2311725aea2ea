// Early stopping while it is on: its patience, whether the best step then comes back, and what the rule says of this run.
import { useLayoutEffect, useRef } from 'react'
import { useLab, useSession } from '../../kit/session-context'
import { LOOK_BACK_BUTTON } from '../look-back/look-back-button'
import { EarlyStoppingWords } from './EarlyStoppingWords'
import { PatienceChoice } from './PatienceChoice'
import './early-stopping.css'

export function EarlyStopping() {
  const session = useSession()
  const own = useLab((state) => state.earlyStopping)
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = section.current
    return () => {
      // Where it goes away under the hand.
      if (element?.contains(document.activeElement)) document.getElementById(LOOK_BACK_BUTTON)?.focus()
    }
  }, [])
  if (!own) return null
  return (
    <section ref={section} className="early-stopping" aria-label="Early stopping">
      <div className="early-stopping-rule">
        <PatienceChoice />
        <label>
          <input
            type="checkbox"
            checked={own.restores}
            onChange={(event) =>
              session.setEarlyStopping({ patience: own.patience, restores: event.currentTarget.checked })
            }
          />
          restore the best
        </label>
      </div>
      <EarlyStoppingWords own={own} />
    </section>
  )
}
