// What must hold between the fields of a saved run: it must be one that can have been.
import { optimizerMath } from '../../catalog/optimizers/math-table'
import { type Experiment, type TunableSettings, tunableSettings } from '../experiment'
import { parameterCount, parameterLayout } from '../layout'
import { refuse } from '../parse/bad-input'
import { hasBiases, inputCount, layerSizes, outputCount } from '../shape'
import type { SavedRun } from './saved-run'

/** @throws BadInput at the first rule broken */
export function checkRun(run: SavedRun): void {
  checkParameters(run)
  checkOptimizer(run)
  checkSteps('history.rows', stepsOf(run, run.history.rows), run.step)
  checkPast(run)
  checkTunings(run)
  checkScaleRows(run)
  const late = run.marks.findIndex(({ step }) => step > run.step)
  if (late >= 0) refuse(`marks.${late}.step`, String(run.marks[late]?.step), `at most ${run.step}`)
}

/** As many as the network has; biases of 0 where it has none. */
function checkParameters({ experiment, parameters, past }: SavedRun): void {
  const layout = parameterLayout(layerSizes(experiment))
  const check = (field: string, values: Float32Array) => {
    checkCount(field, values, parameterCount(layout))
    if (hasBiases(experiment)) return
    const own = layout.flatMap(({ biases }) => [...values.subarray(biases.begin, biases.end)])
    if (own.some((bias) => bias !== 0)) refuse(field, 'biases', 'none, for model.bias is false')
  }
  check('parameters', parameters)
  past.frames.forEach((frame, i) => {
    check(`past.frames.${i}.parameters`, frame.parameters)
  })
}

function checkOptimizer({ experiment, optimizer: { slots, updates }, step }: SavedRun): void {
  const { kind } = experiment.optimizer
  const needed = optimizerMath[kind].slots
  if (slots.length !== needed) refuse('optimizer.slots', `${slots.length} lists`, `${needed} with ${kind}`)
  const count = parameterCount(parameterLayout(layerSizes(experiment)))
  slots.forEach((slot, i) => {
    checkCount(`optimizer.slots.${i}`, slot, count)
  })
  if (updates > step) refuse('optimizer.updates', String(updates), `at most ${step}`)
}

function checkCount(field: string, { length }: Float32Array, count: number): void {
  if (length !== count) refuse(field, `${length} numbers`, `${count}, as many as the network has`)
}

function checkPast({ experiment, history, past: { frames }, step }: SavedRun): void {
  const width = history.columns.length
  frames.forEach(({ row, settings }, i) => {
    if (row.length !== width) refuse(`past.frames.${i}.row`, `${row.length} numbers`, `${width}`)
    checkKind(`past.frames.${i}.settings`, settings, experiment)
  })
  const at = history.columns.indexOf('step')
  checkSteps('past.frames', frames.map(({ row }) => row[at] as number), step) // biome-ignore format: one line
}

function checkTunings({ experiment, tunings, step }: SavedRun): void {
  if (!tunings) return
  checkSteps('tunings', tunings.map(({ after }) => after), step) // biome-ignore format: one line
  if (tunings[0]?.after !== 0) refuse('tunings.0.after', String(tunings[0]?.after), '0')
  tunings.forEach(({ settings }, i) => {
    checkKind(`tunings.${i}.settings`, settings, experiment)
  })
  const [last, now] = [tunings.at(-1)?.settings, tunableSettings(experiment)].map(asText)
  if (last !== now) refuse('tunings', 'others at the end than the experiment has', 'the same')
}

/** The method and its batches are none of what can be tuned. */
function checkKind(field: string, { optimizer }: TunableSettings, { optimizer: own }: Experiment): void {
  if (optimizer.kind !== own.kind || optimizer.batchSize !== own.batchSize)
    refuse(`${field}.optimizer`, 'another method', `${own.kind}, as the experiment has`)
}

/** Whatever the order of their keys. */
function asText(settings: TunableSettings | undefined): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value,
  )
}

function stepsOf({ history: { columns } }: SavedRun, rows: Float64Array): number[] {
  const [width, at] = [columns.length, columns.indexOf('step')]
  if (at < 0 || rows.length % width !== 0)
    refuse('history', `${rows.length} numbers in ${width} columns`, 'whole rows, each with its step')
  return Array.from({ length: rows.length / width }, (_, i) => rows[i * width + at] as number)
}

/** Whole, ascending, and none after the run's own. */
function checkSteps(field: string, steps: readonly number[], last: number): void {
  const wrong = steps.findIndex(
    (step, i) => !Number.isInteger(step) || step <= (steps[i - 1] ?? -1) || step > last,
  )
  if (wrong >= 0)
    refuse(`${field}.${wrong}`, `step ${steps[wrong]}`, `one after the step before, and at most ${last}`)
}

/** Rows of the data's shape. */
function checkScaleRows({ experiment: { data }, scaledBy }: SavedRun): void {
  const check = (field: string, rows: readonly number[][], width: number) => {
    const wrong = rows.findIndex(({ length }) => length !== width)
    if (wrong >= 0) refuse(`scaledBy.${field}.${wrong}`, `${rows[wrong]?.length} numbers`, `${width}`)
  }
  if (!scaledBy) return
  check('inputs', scaledBy.inputs, inputCount(data))
  check('targets', scaledBy.targets, outputCount(data))
}
