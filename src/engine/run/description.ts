// What the page is told of a run that has been set up.

import type { DatasetShape, Split, Truth } from '../../catalog/datasets/dataset'
import { datasetShape } from '../../catalog/datasets/shape-table'
import type { Data, Experiment } from '../../experiment/experiment'
import { extent } from '../../experiment/extent'
import { parameterCount, parameterLayout } from '../../experiment/layout'
import { inputNames, outputNames } from '../../experiment/names'
import { inputCount, layerSizes, outputCount, taskOf } from '../../experiment/shape'
import type { Points, RunDescription } from '../../protocol/run-description'
import { type Stride, strideFor } from '../../protocol/schedule'
import { flipsOf, judgedFlips, noiseFloor } from '../data/noise-floor'
import { nullLoss } from '../data/null-model'
import type { PreparedData } from '../data/prepare'
import { spreadOf } from '../data/spread'

const TRUTH_POINTS = 200

export function describeRun(run: number, experiment: Experiment, data: PreparedData): RunDescription {
  const { training, validation, truth } = data.raw
  const floor = noiseFloor(experiment.loss, judgedFlips(experiment.data, data.raw), data)
  const outputs = outputCount(experiment.data)
  const curve = truth && inputCount(experiment.data) === 1 ? truthCurve(truth, training) : undefined
  return {
    run,
    task: taskOf(experiment.data),
    loss: experiment.loss,
    inputNames: inputNames(experiment.data),
    outputNames: outputNames(experiment.data),
    ...named(experiment.data),
    ...pictured(experiment.data),
    ...(experiment.model.features.kind !== 'identity' && { hasFeatures: true }),
    scale: data.scale,
    ...(data.inputScale && { inputScale: data.inputScale }),
    ...(data.targetScale && { targetScale: data.targetScale }),
    training: pointsOf(training, experiment.data),
    validation: pointsOf(validation, experiment.data),
    ...(curve ? { truth: curve } : {}),
    nullLoss: nullLoss(experiment.loss, outputs, data.training, data.validation),
    spread: { training: spreadOf(data.training, outputs), validation: spreadOf(data.validation, outputs) },
    ...(floor ? { noiseFloor: floor } : {}),
    sizes: layerSizes(experiment),
    stride: strideOf(experiment, data),
  }
}

/** What the visitor calls it. */
function named(data: Data): Pick<RunDescription, 'targetName' | 'classNames'> {
  if (data.kind !== 'custom') return {}
  const { targetName, classNames } = data
  return { ...(targetName !== undefined && { targetName }), ...(classNames && { classNames }) }
}

function strideOf(experiment: Experiment, { training, validation }: PreparedData): Stride {
  const { batchSize = training.count } = experiment.optimizer
  const parameters = parameterCount(parameterLayout(layerSizes(experiment)))
  return strideFor(training.count + validation.count, Math.min(batchSize, training.count), parameters)
}

function pictured(data: Data): Pick<RunDescription, 'image' | 'modulus'> {
  if (data.kind === 'custom') return {}
  const { image, modulus }: DatasetShape = datasetShape[data.kind]
  return { ...(image && { image }), ...(modulus && { modulus: modulus(data) }) }
}

/** Where every label is a coin flip, none of them is wrong. */
function pointsOf({ inputs, targets, flipped }: Split, data: Data): Points {
  const isCoin = taskOf(data) === 'binary' && flipsOf(data) >= 0.5
  return { inputs, targets, flipped: isCoin ? flipped.map(() => false) : flipped }
}

function truthCurve(truth: Truth, training: Split): { xs: number[]; ys: number[] } {
  const seen = training.inputs.map((row) => row[0] as number)
  const [low, high] = extent(seen)
  const xs = Array.from({ length: TRUTH_POINTS }, (_, i) => low + ((high - low) * i) / (TRUTH_POINTS - 1))
  return { xs, ys: xs.map((x) => truth([x])) }
}
