// A program that was followed, with what the readers ask for: which network is trained, and by which optimizer and loss.
import { type Followed, follow } from '../follow/follow'
import { isLoss } from '../follow/layers'
import {
  argument,
  type Call,
  type Dict,
  isKind,
  type List,
  type Objective,
  type Tensors,
  type Value,
} from '../follow/values'
import { OTHER_OPTIMIZERS, optimizerArguments } from './optimizer-arguments'
import { type OwnStep, ownBatch, ownStep } from './own-step'
import { type Network, networkOf } from './which-network'

export interface Program extends Network {
  followed: Followed
  optimizers: readonly Call[]
  /** What is minimised, where it is put together. */
  objective: { objective: Objective; line: number } | undefined
  losses: readonly Call[]
  /** A step that is written out as the lab's own programs have it. */
  own: OwnStep | undefined
  ownBatch: number | undefined
}

export function readProgram(text: string): Program {
  const followed = follow(text)
  const { calls, minimised, objectives, globals } = followed
  const optimizers = calls.filter(({ name }) => optimizerArguments.has(name) || OTHER_OPTIMIZERS.has(name))
  return {
    followed,
    ...networkOf(followed, trainedBy(optimizers[0])),
    optimizers,
    objective: minimised.at(-1) ?? objectives.findLast(({ objective }) => objective.loss),
    losses: calls.filter(isLoss),
    own: ownStep(text, globals),
    ownBatch: ownBatch(text),
  }
}

/** Groups are dictionaries. */
export function groupsOf(optimizer: Call): readonly (Tensors | Dict | undefined)[] {
  const given = argument(optimizer, 0, 'params')
  const items = given !== undefined && isKind(given, 'list') ? given.items : [given]
  return items.map((item) =>
    item !== undefined && (isKind(item, 'tensors') || isKind(item, 'dict')) ? item : undefined,
  )
}

export function tensorsOf(group: Tensors | Dict | undefined): readonly Tensors[] {
  if (!group) return []
  if (isKind(group, 'tensors')) return [group]
  const params = group.entries.find(([key]) => key === 'params')?.[1]
  return params !== undefined && isKind(params, 'list') ? tensorsIn(params) : []
}

function tensorsIn({ items }: List): Tensors[] {
  return items.filter((item): item is Tensors => isKind(item, 'tensors'))
}

function trainedBy(optimizer: Call | undefined): Value | undefined {
  if (!optimizer) return undefined
  const [first] = groupsOf(optimizer).flatMap(tensorsOf)
  return first?.of
}
