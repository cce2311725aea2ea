// A PyTorch program in the parts that a reader goes through one after another: a script joins them, a notebook has a cell for each.
import { dropoutCode } from '../../../catalog/dropout/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { hasBiases } from '../../shape'
import { batchSizeOf } from '../batch-size'
import { boundFor } from '../bindings'
import { columnsNote } from '../columns-note'
import type { Repetition } from '../header'
import type { ReadNumbers } from '../python/numbers'
import { dropsUnits, type Replay, replayOf } from '../replay'
import { settingBindings, tensorBindings } from './bindings'
import { initialCode, rowsCode } from './data'
import { type Loop, loopCode, replayedCode, tunedCode, VALUES } from './loop'
import { modelCode } from './model'
import { resultCode } from './result'
import { type TrainingCode, trainingCode, type WrittenOut, writtenOut } from './training'

export interface Parts {
  imports: string[]
  versions: string[]
  settings: string[]
  reading: string[]
  rows: string[]
  model: string[]
  initial: string[]
  setup: string[]
  loop: string[]
  result: string[]
  repetition: Repetition
}

const noRecord: Loop['record'] = { begin: [], each: [] }

export function partsOf(
  experiment: Experiment,
  data: ModelSpaceData,
  steps: number,
  { numbers, reading }: ReadNumbers,
  record: Loop['record'] = noRecord,
): Parts {
  const replay = replayOf(experiment, data, steps, writtenOut)
  const training = trainingCode(experiment)
  const result = resultCode(experiment, data.validationInputs.length > 0)
  const initial = initialCode(data.initial, hasBiases(experiment), numbers)
  const isDropping = dropsUnits(experiment, data, steps)
  const loop = { batchSize: batchSizeOf(experiment, data.inputs.length), isDropping, record }
  const body = replay ? replayedCode(experiment, loop, replay) : loopCode(experiment, loop, training.step)
  const setup = replay ? stateOf(replay, training) : training.setup
  const drop = isDropping ? (layer: number) => dropoutCode.pytorch.masked(layer) : undefined
  const lines = [...initial, ...setup, ...body, ...result]
  return {
    imports: ['import json', '', 'import torch', 'from torch import nn, optim'],
    versions: ["print('PyTorch', torch.__version__)"],
    settings: [
      `steps = ${steps}`,
      ...(replay
        ? tunedCode(replay)
        : boundFor([...lines, ...(isDropping ? ['dropout'] : [])], settingBindings(experiment, String))),
    ],
    reading,
    rows: [...columnsNote('#', experiment), ...rowsCode(data, numbers)],
    model: [
      ...(isDropping ? [...dropoutCode.pytorch.define(experiment.seed), '', ''] : []),
      ...modelCode(experiment, drop),
      ...boundFor(lines, tensorBindings(experiment)),
    ],
    initial,
    setup,
    loop: body,
    result: replay ? [`${VALUES} = tuned[max(tuned)]`, ...result] : result,
    repetition: replay ? 'repeated' : 'last values throughout',
  }
}

/** All stretches keep the same, whatever the penalty. */
function stateOf({ stretches }: Replay<WrittenOut>, { setup }: TrainingCode): string[] {
  return stretches[0]?.code.state ?? setup
}

/** Whether λ limits every unit's weights and adds no term. */
export function isLimit({ penalty }: Experiment): boolean {
  const { unit, omega } = penaltyCode[penalty.kind].pytorch
  return unit !== undefined && omega.length === 0
}
