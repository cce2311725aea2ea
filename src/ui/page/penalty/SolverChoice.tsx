// How a penalty with a kink is minimised: both ways side by side, each with what it does.
import { l1SolverPage } from '../../../catalog/penalties/choices'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { L1Solver } from '../../../experiment/experiment'
import { useTuneOnce } from '../../kit/controls/tune-once'
import { useLab } from '../../kit/session-context'
import { Described } from './Described'

const solvers: readonly L1Solver[] = ['proximal', 'subgradient']

export function SolverChoice() {
  const tuneOnce = useTuneOnce()
  const { kind, l1Solver: chosen } = useLab((state) => state.experiment.penalty)
  const words = penaltyPage[kind].solvers ?? l1SolverPage
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      {solvers.map((l1Solver) => (
        <Described
          key={l1Solver}
          type="radio"
          name="solver"
          isChecked={l1Solver === chosen}
          page={words[l1Solver]}
          onChange={() => tuneOnce(() => ({ penalty: { l1Solver } }))}
        />
      ))}
    </fieldset>
  )
}
