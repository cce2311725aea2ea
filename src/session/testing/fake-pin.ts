// A moment that was pinned, for tests: as much of a run as is compared.
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse/parse'
import { layerSizes, outputCount, taskOf } from '../../experiment/shape'
import { metricColumns, rowWidth } from '../../protocol/metrics'
import type { Points, RunDescription } from '../../protocol/run-description'
import { History } from '../history'
import type { Compared, PinnedMoment } from '../pins/pin'
import { metricsOf } from '../run/reports'

interface Made {
  /** Over two moons and two units. */
  experiment?: object
  rows?: number
  newRows?: number
  step?: number
  latest?: Partial<Compared['latest']>
  divergedAt?: number
}

const tiny = {
  version: 1,
  seed: 1,
  data: { kind: 'moons', samples: 60, validation: 100 },
  model: { hidden: [2], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.01 },
  penalty: presets['noisy-moons'].experiment.penalty,
}

export function fakePin({
  experiment: own,
  rows = 60,
  newRows = 100,
  step = 800,
  latest,
  divergedAt,
}: Made = {}): PinnedMoment {
  const experiment = parseExperiment({ ...tiny, ...own })
  const sizes = layerSizes(experiment)
  const task = taskOf(experiment.data)
  const unmeasured = Object.fromEntries(metricColumns.map((name) => [name, Number.NaN])) as Compared['latest']
  const row = { ...unmeasured, step, dataLoss: 0.5, weightNorm: 3, exactZeros: 0, ...latest }
  const history = new History()
  const flat = new Float64Array(rowWidth(sizes.length - 1)).fill(1)
  flat.set(metricColumns.map((name) => row[name]))
  history.append(flat, flat.length)
  const standing = { means: [0, 0], deviations: [1, 1] }
  const run: RunDescription = {
    run: 1,
    task,
    loss: experiment.loss,
    inputNames: Array.from({ length: sizes[0] ?? 0 }, (_, i) => `x${i + 1}`),
    outputNames: ['y'],
    scale: { inputs: standing, targets: { means: [0], deviations: [1] } },
    training: pointsOf(rows, sizes[0] ?? 0, outputCount(experiment.data)),
    validation: pointsOf(newRows, sizes[0] ?? 0, outputCount(experiment.data)),
    nullLoss: 0.7,
    spread: { training: 0.25, validation: 0.25 },
    sizes,
    stride: 1,
  }
  return {
    experiment,
    run,
    step,
    latest: metricsOf(flat).latest,
    ...(divergedAt !== undefined && { divergedAt }),
    values: Float32Array.of(0.5, -0.5),
    history,
    marks: [{ step: 0, label: 'λ 0 → 0.01' }],
  }
}

function pointsOf(rows: number, inputs: number, targets: number): Points {
  const filled = (width: number) =>
    Array.from({ length: rows }, (_, n) => new Array<number>(width).fill(n % 2))
  return { inputs: filled(inputs), targets: filled(targets), flipped: new Array<boolean>(rows).fill(false) }
}
