// Pins as plain data: as they are kept on the device, and as a file.
import { parameterCount, parameterLayout } from '../../experiment/layout'
import { refuse } from '../../experiment/parse/bad-input'
import { parse, parseExperiment } from '../../experiment/parse/parse'
import { pinFileSchema } from '../../experiment/pin-file/schema'
import { toBase64 } from '../../experiment/run-file/base64'
import { inputCount, layerSizes, outputCount, taskOf } from '../../experiment/shape'
import { columnAt, metricColumns, rowWidth } from '../../protocol/metrics'
import type { Points, RunDescription } from '../../protocol/run-description'
import { History } from '../history'
import { metricsOf } from '../run/reports'
import type { Pin } from './pin'

type ReadPin = ReturnType<typeof readFile>['pins'][number]

export function pinFile(pins: readonly Pin[]): object {
  return { format: 'overfit-lab-pins', version: 1, pins: pins.map(packed) }
}

/**
 * @param content as JSON
 * @throws BadInput naming what is wrong with it
 */
export function readPins(content: unknown): Pin[] {
  const pins = readFile(content).pins.map(unpacked)
  const twice = pins.findIndex(({ letter }, i) => pins.slice(0, i).some((other) => other.letter === letter))
  if (twice >= 0) refuse(`pins.${twice}.letter`, `another ${pins[twice]?.letter}`, 'a letter of its own')
  return pins
}

function readFile(content: unknown) {
  return parse(pinFileSchema, content, 'pins')
}

function packed({ latest, labels, values, parameters, history, marks, ...pin }: Pin): object {
  return {
    ...pin,
    marks: marks.map(({ step, label }) => ({ step, label })),
    // JSON has no NaN.
    ...(labels && { labels: { ...labels, validation: finiteOrNull(labels.validation) } }),
    latest: toBase64(Float64Array.from(metricColumns, (name) => latest[name])),
    ...(values && { values: toBase64(values) }),
    ...(parameters && { parameters: toBase64(parameters) }),
    history: toBase64(history.rows),
  }
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function unpacked({ labels, latest, history, ...read }: ReadPin, i: number): Pin {
  const field = `pins.${i}`
  const experiment = parseExperiment(read.experiment)
  const run = read.run as RunDescription
  checkRun(`${field}.run`, run, experiment)
  checkNumbers(field, read, run)
  if (latest.length !== metricColumns.length)
    refuse(`${field}.latest`, `${latest.length} numbers`, `${metricColumns.length}`)
  return {
    ...read,
    experiment,
    run,
    ...(labels && { labels: { ...labels, validation: labels.validation ?? Number.NaN } }),
    latest: metricsOf(latest).latest,
    history: historyOf(`${field}.history`, history, run.sizes.length - 1),
  } as Pin
}

function checkRun(field: string, run: RunDescription, experiment: Pin['experiment']): void {
  const { data } = experiment
  if (run.task !== taskOf(data)) refuse(`${field}.task`, run.task, taskOf(data))
  if (String(run.sizes) !== String(layerSizes(experiment)))
    refuse(`${field}.sizes`, String(run.sizes), String(layerSizes(experiment)))
  const widths = { inputs: inputCount(data), targets: outputCount(data) }
  if (run.inputNames.length !== widths.inputs)
    refuse(`${field}.inputNames`, `${run.inputNames.length} names`, `${widths.inputs}`)
  if (run.outputNames.length !== widths.targets)
    refuse(`${field}.outputNames`, `${run.outputNames.length} names`, `${widths.targets}`)
  checkPoints(`${field}.training`, run.training, widths)
  checkPoints(`${field}.validation`, run.validation, widths)
}

function checkPoints(field: string, points: Points, widths: { inputs: number; targets: number }): void {
  for (const part of ['inputs', 'targets'] as const) {
    const wrong = points[part].findIndex(({ length }) => length !== widths[part])
    if (wrong >= 0)
      refuse(`${field}.${part}.${wrong}`, `${points[part][wrong]?.length} numbers`, `${widths[part]}`)
  }
  const { inputs, targets, flipped } = points
  if (inputs.length !== targets.length || inputs.length !== flipped.length)
    refuse(field, 'lists of different lengths', 'a target and a flag for each row')
}

function checkNumbers(
  field: string,
  { values, parameters }: Pick<ReadPin, 'values' | 'parameters'>,
  { sizes, outputNames }: RunDescription,
): void {
  if (values && values.length % outputNames.length !== 0)
    refuse(`${field}.values`, `${values.length} numbers`, `a multiple of ${outputNames.length}`)
  const count = parameterCount(parameterLayout(sizes))
  if (parameters && parameters.length !== count)
    refuse(`${field}.parameters`, `${parameters.length} numbers`, `${count}`)
}

function historyOf(field: string, rows: Float64Array, layers: number): History {
  const width = rowWidth(layers)
  if (rows.length % width !== 0) refuse(field, `${rows.length} numbers`, `whole rows of ${width}`)
  const steps = Array.from({ length: rows.length / width }, (_, i) => rows[i * width + columnAt.step] ?? 0)
  const wrong = steps.findIndex((step, i) => !Number.isInteger(step) || step <= (steps[i - 1] ?? -1))
  if (wrong >= 0) refuse(`${field}.${wrong}`, `step ${steps[wrong]}`, 'one after the step before')
  const history = new History()
  if (rows.length > 0) history.append(rows, width)
  return history
}
