// The scrubber: the run at any step that is kept, and what can be made of it.
import { useLayoutEffect, useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { LookBackState } from '../../../session/state'
import { attempt } from '../../kit/attempt'
import { useSession } from '../../kit/session-context'
import { PatienceChoice } from '../early-stopping/PatienceChoice'
import { LookBackNote } from './LookBackNote'
import { LOOK_BACK_BUTTON } from './look-back-button'
import { Scrubber } from './Scrubber'
import './look-back.css'

export function LookBack({ lookBack }: { lookBack: LookBackState }) {
  const session = useSession()
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = section.current
    element?.querySelector('input')?.focus()
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(LOOK_BACK_BUTTON)?.focus()
    }
  }, [])
  const { steps, best, moment } = lookBack
  return (
    <section
      ref={section}
      className="look-back"
      aria-label="The run so far"
      onKeyDown={(event) => event.key === 'Escape' && session.backToNow()}
    >
      {steps.length > 0 && <Scrubber lookBack={lookBack} />}
      <div className="look-back-actions">
        {best && (
          <button
            type="button"
            title={`Early stopping: the weights of step ${formatCount(best.step)}, and training stays paused`}
            onClick={() => attempt(session, session.restoreBest)}
          >
            Restore the best
          </button>
        )}
        <button
          type="button"
          disabled={!moment}
          title="Train on from this step; the run so far stays as a dotted line"
          onClick={() => attempt(session, session.fork)}
        >
          Fork from here
        </button>
        <button type="button" onClick={() => session.backToNow()}>
          Back to now
        </button>
      </div>
      <LookBackNote lookBack={lookBack} />
      <div className="early-stopping-rule">
        <PatienceChoice />
      </div>
    </section>
  )
}
