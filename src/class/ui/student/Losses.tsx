// The losses of the network that is seen, and what guessing costs.
import { formatCount, significant } from '../../../catalog/number-text'
import { formatLoss } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'

/** @param isSet else it trains to where the question begins */
export function Losses({ isSet }: { isSet: boolean }) {
  const latest = useLab((state) => state.latest)
  const guessing = useLab((state) => state.run?.nullLoss)
  const step = useLab((state) => state.step)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  return (
    <>
      <dl className="student-losses">
        <div>
          <dt className="tone-training">training</dt>
          <dd>{formatLoss(latest?.dataLoss)}</dd>
        </div>
        <div>
          <dt className="tone-validation">validation</dt>
          <dd>{formatLoss(latest?.validationLoss)}</dd>
        </div>
        <div>
          <dt>always guessing</dt>
          <dd>{formatLoss(guessing)}</dd>
        </div>
      </dl>
      <p className="losses-of">
        {isSet
          ? `Loss at step ${formatCount(step)}; λ is ${significant(lambda)}`
          : `Your device trains it: step ${formatCount(step)} …`}
      </p>
    </>
  )
}
