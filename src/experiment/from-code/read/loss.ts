// The data loss, with what stands at the network's output: which of the lab's it is.
import type { LossKind } from '../../../catalog/losses/loss'
import { lossPage } from '../../../catalog/losses/page-table'
import { allowedLosses } from '../../../catalog/losses/task'
import { withLoss } from '../../changes/changes-of-network'
import type { Experiment } from '../../experiment'
import { outputCount, taskOf } from '../../shape'
import type { Call, Objective } from '../follow/values'
import { blocksOf } from './blocks'
import type { Program } from './program'
import { atLine, notInTheLab, type Reading } from './reading'

interface Known {
  kind: LossKind
  /** What it wants at the output; nothing: the output as it is. */
  wants?: string
  /** What there changes nothing of it. */
  bears?: string
}

const LOSSES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['MSELoss', { kind: 'mse' }],
  ['BCELoss', { kind: 'bce', wants: 'Sigmoid' }],
  ['BCEWithLogitsLoss', { kind: 'bce' }],
  ['CrossEntropyLoss', { kind: 'cce', bears: 'LogSoftmax' }],
  ['NLLLoss', { kind: 'cce', wants: 'LogSoftmax' }],
])

/** What an output alone says of the loss to come. */
const MEANS: ReadonlyMap<string, LossKind> = new Map([
  ['Sigmoid', 'bce'],
  ['Softmax', 'cce'],
  ['LogSoftmax', 'cce'],
])

const WITHOUT_EFFECT = ['Flatten', 'Identity', 'Dropout']

export function lossReading(program: Program, experiment: Experiment): Reading {
  const { objective, losses } = program
  const ending = (blocksOf(program.layers).output?.after ?? []).filter(
    ({ name }) => !WITHOUT_EFFECT.includes(name),
  )
  const loss = objective?.objective.loss ?? losses.at(-1)
  const own = objective ? [...partsLeft(objective.objective, objective.line)] : []
  if (!loss)
    return {
      ...byOutput(ending, experiment),
      ...(own.length > 0 && { left: [...byOutput(ending, experiment).left, ...own] }),
    }
  const known = LOSSES.get(loss.name)
  const stays = `the loss stays ${lossPage[experiment.loss].label}`
  if (!known)
    return { steps: [], left: [atLine(loss.line, `${loss.name} is not in the lab; ${stays}.`), ...own] }
  const left = [...argumentsLeft(loss), ...outputLeft(loss, known, ending, program), ...own]
  if (!allowedLosses[taskOf(experiment.data)].includes(known.kind))
    return {
      steps: [],
      left: [
        atLine(loss.line, `${loss.name} does not go with this data, ${dataWords(experiment)}; ${stays}.`),
        ...left,
      ],
    }
  const said = atLine(loss.line, `${loss.name}: ${lossPage[known.kind].label}.`)
  return { steps: [{ said, change: (before) => withLoss(before, known.kind) }], left }
}

function dataWords({ data }: Experiment): string {
  const task = taskOf(data)
  if (task === 'regression') return 'whose target is a number'
  return task === 'binary' ? 'which has two classes and one output' : `which has ${outputCount(data)} classes`
}

/** Without a loss in the code. */
function byOutput(ending: readonly Call[], experiment: Experiment): Reading {
  const last = ending.find(({ name }) => MEANS.has(name))
  const kind = last && MEANS.get(last.name)
  const others = notInTheLab(ending.filter((layer) => layer !== last))
  if (!last || !kind) return { steps: [], left: others }
  if (!allowedLosses[taskOf(experiment.data)].includes(kind))
    return {
      steps: [],
      left: [
        atLine(last.line, `${last.name} does not go with this data, ${dataWords(experiment)}; left out.`),
        ...others,
      ],
    }
  const said = atLine(last.line, `${last.name} at the output: ${lossPage[kind].label}.`)
  return { steps: [{ said, change: (before) => withLoss(before, kind) }], left: others }
}

/** Losses here are means, over all rows alike. */
function argumentsLeft({ name, line, named }: Call): string[] {
  return [...named].flatMap(([setting, value]) => {
    const isUsual = (setting === 'reduction' && value === 'mean') || value === null || value === 0
    if (isUsual || setting === 'input' || setting === 'target') return []
    return setting === 'reduction'
      ? [atLine(line, `${name} is no mean there; here it is, so λ counts against a mean.`)]
      : [atLine(line, `${setting} of ${name} is not in the lab; left out.`)]
  })
}

/** Only where there is a network to look at. */
function outputLeft(
  loss: Call,
  { wants, bears }: Known,
  ending: readonly Call[],
  { layers }: Program,
): string[] {
  const fits = ({ name }: Call) => name === wants || name === bears
  const others = ending.filter((layer) => !fits(layer))
  const left = others.map(({ name, line }) =>
    atLine(line, `${name} at the output, before ${loss.name}, is not in the lab; left out.`),
  )
  const lacks = wants !== undefined && layers.length > 0 && !ending.some(fits)
  return lacks
    ? [
        ...left,
        atLine(
          loss.line,
          `${loss.name} wants a ${wants} before it, which is not there; here it is as if it were.`,
        ),
      ]
    : left
}

function partsLeft({ loss, lossScale, strange }: Objective, line: number): string[] {
  return [
    ...(loss ? [] : [atLine(line, 'how the data loss is computed is not understood.')]),
    ...(lossScale === 1
      ? []
      : [
          atLine(
            line,
            `the data loss is multiplied${Number.isFinite(lossScale) ? ` by ${lossScale}` : ''}; here it is not.`,
          ),
        ]),
    ...strange.map((at) => atLine(at, 'a part of what is minimised is not understood; left out.')),
  ]
}
