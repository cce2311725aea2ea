// What the twin may have otherwise: behind its button, in a chunk of its own.
import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { optimizerLabel } from '../session/twin-label'
import { TwinSelect } from './TwinSelect'
import './twin-choices.css'

const penalties = penaltyKinds.map((value) => ({ value, label: penaltyPage[value].label }))

const rates = [0, 0.1, 0.2, 0.3, 0.5].map((value) => ({ value, label: String(value) }))

const DECAYS = [0.01, 0.1]

const optimizers = optimizerKinds
  .flatMap((kind) => (kind === 'adamw' ? DECAYS : [0]).map((weightDecay) => ({ kind, weightDecay })))
  .map((value) => ({ value, label: optimizerLabel(value) }))

const widths = [2, 4, 8, 16, 32, 64, 128, 256].map((value) => ({ value, label: `${value} units a layer` }))

export function TwinChoices() {
  const session = useSession()
  const isOn = useLab((state) => state.studies.twin.isOn)
  const hasLayers = useLab((state) => state.experiment.model.hidden.length > 0)
  return (
    <>
      <label className="twin-switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => session.studies.twin.show(event.currentTarget.checked)}
        />{' '}
        Train a twin beside my network
      </label>
      <p className="twin-words">
        From the same seed, with the same batches and dropout masks, always trained from step 0: it is what
        yours would be, had it begun so. Compare with:
      </p>
      <TwinSelect field="penalty" label="Penalty" options={penalties} />
      <TwinSelect field="optimizer" label="Optimizer" options={optimizers} />
      {hasLayers ? (
        <>
          <TwinSelect field="dropout" label="Dropout" options={rates} />
          <TwinSelect field="units" label="Width" options={widths} />
        </>
      ) : (
        <p className="twin-words">A network without hidden layers has neither dropout nor width.</p>
      )}
    </>
  )
}
