// What the network is: features, layers, activation, loss.
import type { ActivationKind } from '../../../catalog/activations/activation'
import { activationKinds } from '../../../catalog/kinds'
import type { LossKind } from '../../../catalog/losses/loss'
import { lossPage } from '../../../catalog/losses/page-table'
import { allowedLosses } from '../../../catalog/losses/task'
import { formatCount } from '../../../catalog/number-text'
import { withActivation, withLoss } from '../../../experiment/changes/changes-of-network'
import { parameterLayout, trainedCount } from '../../../experiment/layout'
import { hasBiases, inputCount, layerSizes, taskOf } from '../../../experiment/shape'
import { EveryWidthButton } from '../../../studies/every-width/ui/EveryWidthButton'
import { useChange } from '../../kit/controls/use-restart'
import { useLab } from '../../kit/session-context'
import { BiasSwitch } from './BiasSwitch'
import { Fact } from './Fact'
import { FeatureControls } from './FeatureControls'
import { LayerEditor } from './LayerEditor'
import { Picker } from './Picker'

export function NetworkSection() {
  const experiment = useLab((state) => state.experiment)
  const { data, model } = experiment
  const parameters = trainedCount(parameterLayout(layerSizes(experiment)), hasBiases(experiment))
  return (
    <section aria-label="Network">
      <h2>Network</h2>
      <FeatureControls features={model.features} inputs={inputCount(data)} />
      <LayerEditor hidden={model.hidden} />
      {model.hidden.length > 0 && <ActivationPicker activation={model.activation} />}
      {allowedLosses[taskOf(data)].length > 1 && (
        <LossPicker loss={experiment.loss} allowed={allowedLosses[taskOf(data)]} />
      )}
      <BiasSwitch />
      <Fact label="Parameters" text={formatCount(parameters)} />
      {model.hidden.length > 0 && <EveryWidthButton />}
    </section>
  )
}

function ActivationPicker({ activation }: { activation: ActivationKind }) {
  const change = useChange()
  return (
    <Picker
      label="Activation"
      value={activation}
      hint="What each hidden unit makes of its sum. With linear, layers add nothing that one layer has not."
      onPick={(kind) => change((experiment) => withActivation(experiment, kind as ActivationKind))}
    >
      {activationKinds.map((kind) => (
        <option key={kind}>{kind}</option>
      ))}
    </Picker>
  )
}

function LossPicker({ loss, allowed }: { loss: LossKind; allowed: readonly LossKind[] }) {
  const change = useChange()
  return (
    <Picker
      label="Loss"
      value={loss}
      hint="How wrong an answer is. Cross-entropy judges probabilities, mean squared error the distance to 0 or 1."
      onPick={(kind) => change((experiment) => withLoss(experiment, kind as LossKind))}
    >
      {allowed.map((kind) => (
        <option key={kind} value={kind}>
          {lossPage[kind].label}
        </option>
      ))}
    </Picker>
  )
}
