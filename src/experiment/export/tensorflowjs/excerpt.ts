// The lines of TensorFlow.js that do what the page is doing, for people to read; the whole is script.ts.
import { featureCode } from '../../../catalog/features/code-table'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, isDeep, layerSizes, standardizes } from '../../shape'
import { batchSizeOf } from '../batch-size'
import type { ExcerptContext } from '../code-writer'
import { loopCode } from './loop'
import { lossCodeLines, modelCode } from './model'
import { settingsCode } from './settings'
import { stepCode } from './step'

export function excerpt(experiment: Experiment, { rows, steps }: ExcerptContext): string[] {
  const isDropping = isDeep(experiment) && experiment.dropout > 0
  const batchSize = batchSizeOf(experiment, rows)
  const code = [
    ...modelCode(experiment, isDropping),
    '',
    ...lossCodeLines(experiment),
    '',
    'let t = 0 // steps taken',
    ...optimizerCode[experiment.optimizer.kind].tensorflowjs.state,
    '',
    ...loopCode(stepCode(experiment, isDropping), batchSize),
  ]
  const settings = settingsCode(experiment, code, (value) => String(Number(value.toPrecision(3))))
  return [
    "import * as tf from '@tensorflow/tfjs'",
    '',
    `const steps = ${steps}`,
    ...settings,
    '',
    ...givenLines(experiment, rows),
    ...(batchSize === undefined ? [] : [`// following: batches of ${batchSize} rows, reshuffled each epoch`]),
    '',
    ...code,
  ]
}

/** What the excerpt leaves out, in comments. */
function givenLines(experiment: Experiment, rows: number): string[] {
  const features = featureCode('tensorflowjs', experiment.model.features)
  const { inputs, targets } = standardizes(experiment.data)
  const scaled = targets ? ', standardised' : inputs ? ', inputs standardised' : ''
  const sizes = layerSizes(experiment)
  const shapes = sizes.slice(1).map((fanOut, l) => `[${sizes[l]}, ${fanOut}]`)
  const parameters = hasBiases(experiment) ? 'weights, biases' : 'weights'
  return [
    ...(features.length > 0
      ? [
          `// x: the ${rows} training inputs, mapped to [-1, 1]`,
          ...features,
          '// trainingInputs, trainingTarget: these inputs, and what is to come out',
        ]
      : [`// trainingInputs, trainingTarget: the ${rows} training rows${scaled}`]),
    `// ${parameters}: variables by layer, of shape ${shapes.join(', ')}; ps: all of them`,
  ]
}
