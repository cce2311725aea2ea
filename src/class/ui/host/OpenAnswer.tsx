// The answer that is open: the network with that λ in the fit, and how good it is; and what the host can do beside keys.
import { counted, formatCount, significant } from '../../../catalog/number-text'
import { lambdaAt } from '../../../experiment/lambda-scale'
import { formatLoss } from '../../../ui/kit/format'
import { saveFile } from '../../../ui/kit/save-file'
import { useLab } from '../../../ui/kit/session-context'
import { useClass, useIsOver, useRoom } from '../class-context'
import { useHost, useHostRun } from './use-host'

export function OpenAnswer() {
  const { rooms } = useClass()
  const phase = useRoom((state) => state.phase)
  const kind = useRoom((state) => state.question?.kind)
  if (!kind || phase === 'asking') return null
  return (
    <>
      {kind !== 'mark' && (
        <section className="open-answer">
          <Title />
          <div className="host-enlarged">
            <rooms.fit />
          </div>
          <Numbers />
        </section>
      )}
      <Actions />
    </>
  )
}

/** Of who has put the λ that is open; else of the run as it stands. */
function Title() {
  const open = useHostRun((state) => state.open)
  const answers = useRoom((state) => state.answers)
  const round = useRoom((state) => state.round)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  const step = useLab((state) => state.step)
  if (open === undefined) return <h2>{`λ = ${significant(lambda)} at step ${formatCount(step)}`}</h2>
  const count = answers.filter(
    (given) => given.round === round && given.answer.kind === 'lambda' && given.answer.position === open,
  ).length
  const who = count === 1 ? 'One answer' : `One of ${formatCount(count)}`
  return <h2 data-open>{`${who} at λ = ${significant(lambdaAt(open))}`}</h2>
}

function Numbers() {
  const latest = useLab((state) => state.latest)
  const rows = useLab((state) => state.run?.validation.inputs.length ?? 0)
  const labels = useLab((state) => state.labels)
  const right = latest?.validationAccuracy ?? Number.NaN
  return (
    <dl className="open-numbers">
      <div>
        <dt>training loss</dt>
        <dd className="tone-training">{formatLoss(latest?.dataLoss)}</dd>
      </div>
      {rows > 0 && (
        <div>
          <dt>validation loss</dt>
          <dd className="tone-validation">{formatLoss(latest?.validationLoss)}</dd>
        </div>
      )}
      {Number.isFinite(right) && (
        <div>
          <dt>new points right</dt>
          <dd className="tone-validation">
            {formatCount(Math.round(right * rows))} of {formatCount(rows)}
          </dd>
        </div>
      )}
      {labels && (
        <div>
          <dt>wrong labels learnt</dt>
          <dd>
            {formatCount(labels.memorised)} of {formatCount(labels.wrong)}
          </dd>
        </div>
      )}
    </dl>
  )
}

function Actions() {
  const { room } = useClass()
  const host = useHost()
  const code = useRoom((state) => state.code)
  const phase = useRoom((state) => state.phase)
  const count = useRoom((state) => state.answers.length)
  const isFinding = useHostRun((state) => state.isFinding)
  const isOver = useIsOver()
  return (
    <div className="host-actions">
      {!isOver && phase === 'closed' && (
        <button type="button" className="host-primary" disabled={isFinding} onClick={host.goOn}>
          Reveal
        </button>
      )}
      {!isOver && (
        <button type="button" onClick={host.askAgain}>
          Ask again
        </button>
      )}
      <button
        type="button"
        title={`${counted(count, 'answer')} to this question, and those before; without names`}
        onClick={() => saveFile(`overfit-lab-class-${code}.csv`, room.csv(), 'text/csv')}
      >
        Save as CSV
      </button>
    </div>
  )
}
