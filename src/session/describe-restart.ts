// What a run had that the one after it has not: the name of its ghost.
import type { Experiment } from '../experiment/experiment'
import { leavesOf } from '../experiment/leaves'

const names: Record<string, string> = {
  'data.kind': '',
  'data.samples': 'training points',
  'data.validation': 'validation points',
  'data.inputs': 'inputs',
  'data.relevant': 'relevant inputs',
  'data.noise': 'noise',
  'data.flips': 'flips',
  'model.hidden': 'layers',
  'model.activation': '',
  'model.features.kind': '',
  'model.features.degree': 'degree',
  'model.features.frequencies': 'frequencies',
  'model.features.count': 'bumps',
  'model.features.width': 'width',
  loss: '',
  'optimizer.kind': '',
  'optimizer.batchSize': 'batch',
  seed: 'seed',
}

/** `training points 60`; `run before` where only what can be tuned is different, or too much is. */
export function describeRestart(from: Experiment, to: Experiment): string {
  const now = leavesOf({ ...to })
  const changed = [...leavesOf({ ...from })].filter(
    ([field, value]) => field in names && now.get(field) !== value,
  )
  const [only] = changed
  if (!only || changed.length > 1) return 'run before'
  const [field, value] = only
  return [names[field], value.replaceAll(',', ' · ')].filter(Boolean).join(' ')
}
