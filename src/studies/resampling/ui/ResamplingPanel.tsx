// Under the fit: what the resampled networks show there, in a sentence and in numbers. Where nothing can be shown, why.

import type { RunDescription } from '../../../protocol/run-description'
import type { LabState } from '../../../session/state'
import { useLab } from '../../../ui/kit/session-context'
import { resamplingReport } from '../session/study'
import { leaveOneOutLimit } from '../shared/resampling-limits'
import type { Resampling } from '../shared/wire'
import { BootstrapFigures } from './BootstrapFigures'
import { LeaveOneOutFigures } from './LeaveOneOutFigures'
import { limitWords, sentenceOf, trainedWords } from './resampling-words'
import { type UnderTheFit, useResampled } from './use-resampled'
import './resampling-panel.css'

interface ResamplingPanelProps extends UnderTheFit {
  kind: Resampling
}

export function ResamplingPanel(props: ResamplingPanelProps) {
  const run = useLab((state) => state.run)
  const refusal = useLab((state) => (props.kind === 'leave-one-out' ? refusalOf(state) : undefined))
  return (
    <div className="resampling resampling-shown">
      {refusal && <p>{refusal}</p>}
      {run && !refusal && <Shown {...props} run={run} />}
    </div>
  )
}

function refusalOf({ run, device }: LabState): string | undefined {
  if (!run || !device) return undefined
  const points = run.training.inputs.length
  const limit = leaveOneOutLimit(points, run.sizes, device)
  return limit && limitWords(limit, points, device)
}

function Shown({ kind, view, onUnderlay, run }: ResamplingPanelProps & { run: RunDescription }) {
  const report = useResampled({ kind, view, run, onUnderlay })
  const found = report?.found
  return (
    <div data-testid="resampling" data-step={report?.step}>
      <p>{sentenceOf(kind, view.points)}</p>
      {report?.hasDiverged && <p>These networks have diverged: move λ, and they begin anew.</p>}
      {found?.kind === 'bootstrap' && <BootstrapFigures found={found} run={run} />}
      {found?.kind === 'leave-one-out' && <LeaveOneOutFigures found={found} run={run} />}
      <p>
        <TrainedWords /> {found?.kind === 'bootstrap' && RESAMPLES_ARE_NOT_FRESH}
      </p>
    </div>
  )
}

const RESAMPLES_ARE_NOT_FRESH =
  'Resamples are no fresh training sets: what the noise of this one does to all of them counts as bias.'

function TrainedWords() {
  const step = useLab((state) => resamplingReport(state)?.step)
  const ownStep = useLab((state) => state.step)
  const isAtRest = useLab((state) => state.status !== 'running')
  return <span className="resampling-step">{trainedWords(step, ownStep, isAtRest)}</span>
}
