// An experiment as one complete ES module for TensorFlow.js, which ends where the page's run ends.
import { dropoutCode } from '../../../catalog/dropout/code-table'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { penalisesBiases } from '../../penalises-biases'
import { hasBiases } from '../../shape'
import { batchSizeOf } from '../batch-size'
import type { ScriptContext } from '../code-writer'
import { columnsNote } from '../columns-note'
import { changesNote, headerCode, type Repetition } from '../header'
import { dropsUnits, replayOf } from '../replay'
import { batchesCode, loopCode, replayedCode, tunedCode } from './loop'
import { lossCodeLines, modelCode } from './model'
import { javascriptNumbers } from './numbers'
import { initialCode, rowsCode } from './rows'
import { settingsCode, VALUES } from './settings'
import { stepCode } from './step'

export function script(
  experiment: Experiment,
  data: ModelSpaceData,
  { steps, changes, numbersFile }: ScriptContext,
): string {
  const { numbers, reading } = javascriptNumbers(numbersFile)
  const batchSize = batchSizeOf(experiment, data.inputs.length)
  const isDropping = dropsUnits(experiment, data, steps)
  const codeOf = (experiment: Experiment) => stepCode(experiment, isDropping)
  const replay = replayOf(experiment, data, steps, codeOf)
  const loop = replay ? replayedCode(replay, batchSize) : loopCode(codeOf(experiment), batchSize)
  const functions = [
    ...(isDropping ? [...dropoutCode.tensorflowjs(experiment.seed), ''] : []),
    ...modelCode(experiment, isDropping),
    '',
    ...lossCodeLines(experiment),
  ]
  const { state } = optimizerCode[experiment.optimizer.kind].tensorflowjs
  const result = resultCode(experiment, data.validationInputs.length > 0)
  const settings = replay
    ? tunedCode(replay)
    : settingsCode(experiment, [...functions, ...loop, ...result], String)
  return [
    headOf(experiment, changes, replay ? 'repeated' : 'last values throughout'),
    ["import * as tf from '@tensorflow/tfjs'"],
    ['await tf.ready()', "console.log('TensorFlow.js', tf.version['tfjs-core'], tf.getBackend())"],
    [`const steps = ${steps}`, ...settings],
    reading,
    [...columnsNote('//', experiment), ...rowsCode(data, numbers)],
    initialCode(data.initial, hasBiases(experiment), numbers),
    functions,
    batchesCode(experiment, batchSize),
    ['let t = 0 // steps taken', ...state],
    loop,
    replay ? [`;${VALUES} = tuned.get([...tuned.keys()].at(-1))`, ...result] : result,
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function headOf(experiment: Experiment, changes: readonly string[], repetition: Repetition): string[] {
  return headerCode('//', experiment, 'TensorFlow.js (tried with 4.22 in Node)', [
    runNote,
    pageNote,
    changesNote(changes, repetition),
  ])
}

const runNote = [
  'Run it with `node`, after `npm install @tensorflow/tfjs` in its folder; in a page it is a module script, with an import',
  'map that says where @tensorflow/tfjs is.',
]

const pageNote = [
  'It starts from the same parameters as the page and takes the same rows, batches and steps, each written out. Both',
  'compute in float32, so the figures printed at the end agree to about five digits while the run is well conditioned.',
]

function resultCode({ penalty }: Experiment, hasValidation: boolean): string[] {
  const { omega } = penaltyCode[penalty.kind].tensorflowjs
  const lossOf = (split: string) => `dataLoss(outputOf(${split}Inputs), ${split}Target).dataSync()[0]`
  const penalised = penalisesBiases(penalty) ? 'ps' : 'weights'
  return [
    `const trainingLoss = ${lossOf('training')}`,
    omega
      ? `const penalty = ${penalised}.reduce((sum, p) => sum + ${omega}.dataSync()[0], 0)`
      : 'const penalty = 0',
    'console.log(',
    '  JSON.stringify({',
    '    step: t,',
    '    dataLoss: trainingLoss,',
    '    penalty,',
    '    objective: trainingLoss + lambda * penalty,',
    `    validationLoss: ${hasValidation ? lossOf('validation') : 'null'},`,
    '  }),',
    ')',
  ]
}
