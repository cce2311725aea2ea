// Bias and variance over the charts: how fits are made, how far that is, both against λ, and the fits themselves.
import { JobPanel } from '../../../ui/kit/panels/JobPanel'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { whyNoTruth } from '../session/why-no-truth'
import { FitsFound } from './FitsFound'
import { SetsPicker } from './SetsPicker'
import './bias-variance-panel.css'

export function Panel() {
  const { begin, cancel } = useSession().studies['bias-variance']
  const job = useLab((state) => state.studies['bias-variance'])
  const whyNot = useLab(whyNoTruth)
  return (
    <JobPanel
      id="bias-variance"
      title="Bias and variance"
      {...{ job, begin, cancel, whyNot }}
      choice={<SetsPicker />}
      again="Fit again"
    >
      {(isTable) => job.asked && <FitsFound asked={job.asked} isTable={isTable} />}
    </JobPanel>
  )
}
