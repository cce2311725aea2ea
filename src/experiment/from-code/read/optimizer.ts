// The optimizer with its settings. What its weight decay means is told apart: in SGD and Adam it is an L2 penalty.
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import { withOptimizer } from '../../changes/changes-of-network'
import type { Experiment } from '../../experiment'
import { argument, type Call, isKind, type Tensors, type Value } from '../follow/values'
import { OTHER_OPTIMIZERS, optimizerArguments, WITHOUT_EFFECT } from './optimizer-arguments'
import { groupsOf, type Program, tensorsOf } from './program'
import { atLine, listed, type Reading, reading, type Step } from './reading'

/** The lab's own. */
const MOMENTUM = 0.9

export function optimizerReading(program: Program, experiment: Experiment): Reading {
  const { optimizers, own } = program
  const [first, second] = optimizers
  if (!first) return own ? ownReading(own) : { steps: [], left: stepLeft(program, experiment) }
  const left =
    second && second.line !== first.line
      ? [atLine(second.line, 'a second optimizer; the lab has one, the first.')]
      : []
  if (OTHER_OPTIMIZERS.has(first.name))
    return {
      steps: [],
      left: [
        atLine(
          first.line,
          `${first.name} is not in the lab; the optimizer stays ${nameOf(experiment.optimizer.kind)}, with its learning rate.`,
        ),
        ...left,
      ],
    }
  const kind = kindOf(first)
  const decay = kind === 'adamw' ? decoupled(program, first) : reading()
  return {
    steps: [kindStep(first.line, kind), ...rateSteps(first), ...decay.steps],
    left: [
      ...rateLeft(first, experiment),
      ...momentumLeft(first),
      ...settingsLeft(first),
      ...groupsLeft(program, first),
      ...decay.left,
      ...left,
    ],
  }
}

function ownReading({ line, optimizer, learningRate, weightDecay }: NonNullable<Program['own']>): Reading {
  const rate = Number.isNaN(learningRate) ? [] : [rateStep(line, learningRate)]
  return {
    steps: [
      kindStep(line, optimizer),
      ...rate,
      ...(optimizer === 'adamw' ? [decayStep(line, weightDecay)] : []),
    ],
    left: [],
  }
}

/** A loop that trains, and nothing in it that is known to. */
function stepLeft({ followed: { minimised } }: Program, { optimizer }: Experiment): string[] {
  const last = minimised.at(-1)
  if (!last) return []
  return [
    atLine(
      last.line,
      `how a step is taken is not understood; the optimizer stays ${nameOf(optimizer.kind)}.`,
    ),
  ]
}

function nameOf(kind: OptimizerKind): string {
  return optimizerPage[kind].label
}

function kindStep(line: number, kind: OptimizerKind): Step {
  const words = kind === 'momentum' ? `SGD with momentum ${MOMENTUM}` : nameOf(kind)
  return { said: atLine(line, `${words}.`), change: (before) => withOptimizer(before, kind) }
}

function rateStep(line: number, learningRate: number, more = ''): Step {
  return {
    said: atLine(line, `learning rate ${learningRate}${more}.`),
    change: (before) => ({ ...before, optimizer: { ...before.optimizer, learningRate } }),
  }
}

function decayStep(line: number, weightDecay: number, more = ''): Step {
  return {
    said: atLine(line, `weight decay ${weightDecay}${more}, decoupled.`),
    change: (before) => ({ ...before, optimizer: { ...before.optimizer, weightDecay } }),
  }
}

/** @returns where it is left out what PyTorch takes */
export function settingOf(optimizer: Call, name: string): { value: Value | undefined; isGiven: boolean } {
  const settings = optimizerArguments.get(optimizer.name) ?? []
  const place = settings.findIndex((setting) => setting.name === name)
  const given = argument(optimizer, place < 0 ? Number.POSITIVE_INFINITY : place, name)
  const usual = settings[place]?.value
  return { value: given ?? (typeof usual === 'object' ? undefined : usual), isGiven: given !== undefined }
}

function kindOf(optimizer: Call): OptimizerKind {
  if (optimizer.name === 'Adam')
    return settingOf(optimizer, 'decoupled_weight_decay').value === true ? 'adamw' : 'adam'
  if (optimizer.name === 'AdamW') return 'adamw'
  return settingOf(optimizer, 'momentum').value === 0 ? 'sgd' : 'momentum'
}

function rateSteps(optimizer: Call): Step[] {
  const { value, isGiven } = settingOf(optimizer, 'lr')
  if (typeof value !== 'number') return []
  return [rateStep(optimizer.line, value, isGiven ? '' : `, ${optimizer.name}’s own`)]
}

function rateLeft(optimizer: Call, experiment: Experiment): string[] {
  if (typeof settingOf(optimizer, 'lr').value === 'number') return []
  return [
    atLine(
      optimizer.line,
      `the learning rate is not a number in this code; it stays ${experiment.optimizer.learningRate}.`,
    ),
  ]
}

function momentumLeft(optimizer: Call): string[] {
  const { value } = settingOf(optimizer, 'momentum')
  if (optimizer.name !== 'SGD' || value === 0 || value === MOMENTUM) return []
  const words = typeof value === 'number' ? `momentum ${value}` : 'momentum is not a number in this code'
  return [atLine(optimizer.line, `${words}; the lab’s is ${MOMENTUM}.`)]
}

const READ = ['params', 'lr', 'momentum', 'weight_decay', 'decoupled_weight_decay']

function settingsLeft(optimizer: Call): string[] {
  const settings = optimizerArguments.get(optimizer.name) ?? []
  const known = settings.map(({ name }) => name)
  const strange = [...optimizer.named.keys()].filter(
    (name) => !known.includes(name) && !WITHOUT_EFFECT.has(name),
  )
  const others = settings.filter(
    ({ name, value }) => !READ.includes(name) && !isUsual(settingOf(optimizer, name), value),
  )
  return [...others.map(({ name }) => name), ...strange].map((name) =>
    atLine(
      optimizer.line,
      `${name} of ${optimizer.name} is not taken: the lab has what PyTorch has by default.`,
    ),
  )
}

function isUsual({ value, isGiven }: ReturnType<typeof settingOf>, usual: unknown): boolean {
  if (!isGiven) return true
  if (!Array.isArray(usual)) return value === usual
  return value !== undefined && isKind(value, 'list') && value.items.join() === usual.join()
}

/** By group: which parameters decay, and how much. */
export function decaysOf(
  program: Program,
  optimizer: Call,
): { tensors: Tensors | undefined; decay: Value | undefined }[] {
  const whole = settingOf(optimizer, 'weight_decay').value
  return groupsOf(optimizer).flatMap((group) => {
    const own =
      group && isKind(group, 'dict') ? group.entries.find(([key]) => key === 'weight_decay')?.[1] : undefined
    const tensors = tensorsOf(group)
    const each = tensors.length > 0 ? tensors : [allOf(program)]
    return each.map((one) => ({ tensors: one, decay: own ?? whole }))
  })
}

/** Where what it is given is not known, it is taken for all there is. */
function allOf({ network }: Program): Tensors | undefined {
  return network === undefined ? undefined : { kind: 'tensors', of: network, sort: 'all' }
}

function groupsLeft({ network }: Program, optimizer: Call): string[] {
  const groups = groupsOf(optimizer)
  const rates = groups.filter(
    (group) => group && isKind(group, 'dict') && group.entries.some(([key]) => key === 'lr'),
  )
  const parts = groups.flatMap(tensorsOf).filter(({ of, sort }) => of !== network || sort === 'some')
  return [
    ...(rates.length > 0
      ? [atLine(optimizer.line, 'groups have learning rates of their own; the lab has one.')]
      : []),
    ...(parts.length > 0
      ? [atLine(optimizer.line, 'a part of the network is trained by itself; here all of it is.')]
      : []),
  ]
}

/** AdamW's: no part of the loss. The lab leaves biases alone. */
function decoupled(program: Program, optimizer: Call): Reading {
  const decays = decaysOf(program, optimizer)
  const { line } = optimizer
  const { isGiven } = settingOf(optimizer, 'weight_decay')
  const ofWeights = decays.filter(({ tensors }) => tensors?.sort !== 'biases')
  const values = [...new Set(ofWeights.map(({ decay }) => decay))]
  const [value = 0] = values
  if (typeof value !== 'number')
    return {
      steps: [decayStep(line, 0)],
      left: [atLine(line, 'weight_decay is not a number in this code; left out.')],
    }
  const isOfBiases = decays.some(
    ({ tensors, decay }) => decay !== 0 && (tensors?.sort ?? 'all') !== 'weights',
  )
  const hasOwn = isGiven || decays.some(({ decay }) => decay !== settingOf(optimizer, 'weight_decay').value)
  return {
    steps: [decayStep(line, value, hasOwn ? '' : `, ${optimizer.name}’s own`)],
    left: [
      ...(values.length > 1
        ? [
            atLine(
              line,
              `weight decay differs, ${listed(values.map(String))}; here it is ${value} for all weights.`,
            ),
          ]
        : []),
      ...(isOfBiases ? [atLine(line, `${optimizer.name} decays biases too; here they are left alone.`)] : []),
    ],
  }
}
