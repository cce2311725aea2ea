// An experiment as one complete Python script for Keras 3, which ends where the page's run ends.
import { dropoutCode } from '../../../catalog/dropout/code-table'
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { hasBiases } from '../../shape'
import { batchSizeOf } from '../batch-size'
import type { ScriptContext } from '../code-writer'
import { columnsNote } from '../columns-note'
import { changesNote, headerCode } from '../header'
import { pythonNumbers } from '../python/numbers'
import { dropsUnits, type Replay, replayOf } from '../replay'
import { batchesCode, loopCode, replayedCode, tunedCode, VALUES } from './loop'
import { modelCode } from './model'
import { notesOf } from './notes'
import { optimizerClass } from './optimizer'
import { resultCode } from './result'
import { initialCode, rowsCode } from './rows'
import { type StepCode, stepCode } from './step'

export function script(
  experiment: Experiment,
  data: ModelSpaceData,
  { steps, changes, numbersFile }: ScriptContext,
): string {
  const replay = replayOf(experiment, data, steps, stepCode)
  const rows = data.inputs.length
  const { numbers, reading } = pythonNumbers(numbersFile)
  const batchSize = batchSizeOf(experiment, rows)
  const isDropping = dropsUnits(experiment, data, steps)
  const loop = { batchSize, isDropping }
  const first = replay?.stretches[0]?.code ?? stepCode(experiment)
  const result = resultCode(experiment, data.validationInputs.length > 0)
  const notes = [...notesOf(experiment), changesNote(changes, replay ? 'repeated' : 'last values throughout')]
  return [
    headerCode('#', experiment, 'Keras 3 (tried with 3.15 on JAX 0.10)', notes),
    ['import json', 'import math', 'import os', ''],
    [
      "os.environ.setdefault('KERAS_BACKEND', 'jax')  # or 'torch', 'tensorflow'",
      '',
      'import keras',
      'import numpy as np',
      'from keras import ops',
    ],
    ["print('Keras', keras.__version__, keras.backend.backend())"],
    [`steps = ${steps}`, ...settingsCode(experiment, replay)],
    reading,
    [...columnsNote('#', experiment), ...rowsCode(data, numbers)],
    [
      ...(isDropping
        ? [`most_rows = ${batchSize ?? rows}`, '', '', ...dropoutCode.keras(experiment.seed), '', '']
        : []),
      ...modelCode(experiment, isDropping),
      ...(isDropping ? ['droppings = [layer for layer in model.layers if isinstance(layer, Dropout)]'] : []),
    ],
    initialCode(data.initial, hasBiases(experiment), numbers),
    ['', ...optimizerClass(experiment, first), ''],
    [
      'optimizer = Page()',
      `criterion = ${lossCode[experiment.loss].keras}`,
      'model.compile(optimizer=optimizer, loss=criterion)',
    ],
    [...batchesCode(experiment, batchSize), ...(replay ? replayedCode(loop, replay) : loopCode(loop))],
    replay ? [`${VALUES} = tuned[max(tuned)]`, ...result] : result,
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function settingsCode(
  { penalty, optimizer, dropout }: Experiment,
  replay: Replay<StepCode> | undefined,
): string[] {
  if (replay) return tunedCode(replay)
  return [
    `lambda_ = ${penalty.lambda}  # λ`,
    `r = ${penalty.l1Ratio}  # the share of L1`,
    `lr = ${optimizer.learningRate}  # η, the learning rate`,
    `weight_decay = ${optimizer.weightDecay}  # not part of the loss`,
    `dropout = ${dropout}  # the share of hidden units that a step drops`,
  ]
}
