// The rarer choices and what each thing on the line does, in plain words: behind one button.
import { useRef } from 'react'
import { dropoutPage } from '../../../catalog/dropout/page'
import { l1RatioPage } from '../../../catalog/penalties/choices'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { placeAbove } from '../../kit/panels/place-above'
import { useLab } from '../../kit/session-context'
import { BiasChoice } from './BiasChoice'
import { noteIds } from './note-ids'
import { SolverChoice } from './SolverChoice'
import { WeightDecay } from './WeightDecay'
import '../../kit/panels/popover.css'
import './penalty-options.css'

export function PenaltyOptions() {
  const button = useRef<HTMLButtonElement>(null)
  const { label, explanation, choices } = penaltyPage[useLab((state) => state.experiment.penalty.kind)]
  return (
    <>
      <button ref={button} type="button" className="options" popoverTarget="penalty-options">
        Options
      </button>
      <section
        id="penalty-options"
        className="popover penalty-options"
        popover="auto"
        aria-label="Options of the penalty"
        onBeforeToggle={({ currentTarget, newState }) => {
          if (newState === 'open' && button.current) placeAbove(currentTarget, button.current)
        }}
      >
        <p>
          <b>{label}.</b> {explanation}{' '}
          {choices.includes('l1Ratio') && <span id={noteIds.ratio}>{l1RatioPage.explanation}</span>}
        </p>
        {choices.includes('l1Solver') && <SolverChoice />}
        {choices.includes('includeBias') && <BiasChoice />}
        <p>
          <b>{dropoutPage.label}.</b> <span id={noteIds.dropout}>{dropoutPage.explanation}</span>
        </p>
        <WeightDecay />
      </section>
    </>
  )
}
