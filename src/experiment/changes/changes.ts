// What every change of an experiment keeps true: features, loss and initial parameters that fit; and how far it is from its preset.
import { takesOneInput } from '../../catalog/features/feature-map'
import { allowedLosses, defaultLoss } from '../../catalog/losses/task'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { leavesOf } from '../address/leaves'
import type { Experiment, LayerParameters } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { inputCount, layerSizes, taskOf } from '../shape'

/** The experiment with what its data and network no longer allow replaced by what they do. */
export function fitted({ initial, ...experiment }: Experiment): Experiment {
  const { data, model, loss } = experiment
  const task = taskOf(data)
  const fit: Experiment = {
    ...experiment,
    model:
      inputCount(data) !== 1 && takesOneInput(model.features)
        ? { ...model, features: { kind: 'identity' } }
        : model,
    loss: allowedLosses[task].includes(loss) ? loss : defaultLoss[task],
  }
  return initial && haveSizes(initial, layerSizes(fit)) ? { ...fit, initial } : fit
}

function haveSizes(layers: readonly LayerParameters[], sizes: readonly number[]): boolean {
  const found = [layers[0]?.weights.length, ...layers.map(({ biases }) => biases.length)]
  return found.join() === sizes.join()
}

/** Whether it differs from the preset by more than what can be tuned while a run goes on. */
export function isChanged(presetId: PresetId, experiment: Experiment): boolean {
  // Not worth writing out.
  if (experiment.data.kind === 'custom') return true
  const preset = leavesOf(restarting(parseExperiment(presets[presetId].experiment)))
  const leaves = leavesOf(restarting(experiment))
  return preset.size !== leaves.size || [...leaves].some(([field, value]) => preset.get(field) !== value)
}

/** What takes a restart to change. */
function restarting({ seed, data, model, loss, optimizer, steps, initial }: Experiment) {
  const { kind, batchSize } = optimizer
  return { seed, data, model, loss, optimizer: { kind, batchSize }, steps, initial }
}
