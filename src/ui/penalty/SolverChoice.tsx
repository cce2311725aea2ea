// How a penalty with a kink is minimised: both ways side by side, each with what it does.
import { l1SolverPage } from '../../catalog/penalties/choices'
import type { L1Solver } from '../../experiment/experiment'
import { useLab } from '../session-context'
import { Described } from './Described'
import { useTuneOnce } from './tune-once'

const solvers = Object.keys(l1SolverPage) as L1Solver[]

export function SolverChoice() {
  const tuneOnce = useTuneOnce()
  const chosen = useLab((state) => state.experiment.penalty.l1Solver)
  return (
    <fieldset>
      <legend>L1 solver</legend>
      {solvers.map((l1Solver) => (
        <Described
          key={l1Solver}
          type="radio"
          name="L1 solver"
          isChecked={l1Solver === chosen}
          page={l1SolverPage[l1Solver]}
          onChange={() => tuneOnce(() => ({ penalty: { l1Solver } }))}
        />
      ))}
    </fieldset>
  )
}
