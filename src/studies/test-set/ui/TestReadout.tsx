// The test loss beside training and validation: sealed, until the visitor opens the envelope behind it.
import { useEffect, useRef } from 'react'
import { testRowCount } from '../../../experiment/test-rows'
import { isEmbedded } from '../../../ui/kit/embedded'
import { formatLoss } from '../../../ui/kit/format'
import { placeAbove } from '../../../ui/kit/panels/place-above'
import { useLab } from '../../../ui/kit/session-context'
import { explainedBy } from '../../../ui/kit/terms/note-id'
import { NoTestSet, OpenedEnvelope, SealedEnvelope } from './Envelope'
import '../../../ui/kit/panels/popover.css'
import '../../../ui/kit/panels/readout.css'
import './test-set.css'

export function TestReadout() {
  const button = useRef<HTMLButtonElement>(null)
  const rows = useLab((state) => testRowCount(state.experiment.data))
  const opened = useLab((state) => state.studies['test-set'].opened)
  const envelope = useRef<HTMLElement>(null)
  useEffect(() => {
    // Opened, it has no button any more: what was in it is read from there.
    if (opened && envelope.current?.matches(':popover-open')) envelope.current.focus()
  }, [opened])
  if (isEmbedded) return null
  const text = opened ? formatLoss(opened.test.loss) : rows > 0 ? 'sealed' : 'none'
  return (
    <>
      <button
        ref={button}
        type="button"
        className={opened ? 'readout test-readout' : 'readout test-readout untold'}
        popoverTarget="test-set"
        {...explainedBy('sealed')}
      >
        <small>test</small>
        <b data-testid="test-loss" data-value={opened?.test.loss}>
          {text}
        </b>
      </button>
      <section
        ref={envelope}
        tabIndex={-1}
        id="test-set"
        className="popover test-set"
        popover="auto"
        aria-label="The sealed test set"
        data-testid="test-set"
        onBeforeToggle={({ currentTarget, newState }) => {
          if (newState === 'open' && button.current) placeAbove(currentTarget, button.current)
        }}
      >
        {opened ? (
          <OpenedEnvelope opened={opened} />
        ) : rows > 0 ? (
          <SealedEnvelope rows={rows} />
        ) : (
          <NoTestSet />
        )}
      </section>
    </>
  )
}
