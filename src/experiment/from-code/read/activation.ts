// The activation of hidden layers: the lab has one for all of them.
import type { ActivationKind } from '../../../catalog/activations/activation'
import { withActivation } from '../../changes/changes-of-network'
import type { Call } from '../follow/values'
import { type Block, hasEffect } from './blocks'
import { atLine, listed, type Reading, reading, short } from './reading'

const ACTIVATIONS: ReadonlyMap<string, ActivationKind> = new Map([
  ['Tanh', 'tanh'],
  ['ReLU', 'relu'],
  ['Sigmoid', 'sigmoid'],
  ['Identity', 'linear'],
])

/** Which of the lab's is most like it. */
const LIKE: ReadonlyMap<string, string> = new Map([
  ...'LeakyReLU PReLU ReLU6 RReLU ELU SELU CELU GELU SiLU Mish Softplus Hardswish'
    .split(' ')
    .map((name) => [name, 'ReLU'] as const),
  ...'Hardtanh Softsign'.split(' ').map((name) => [name, 'Tanh'] as const),
  ['Hardsigmoid', 'Sigmoid'],
])

export function activationOf({ name }: Call): ActivationKind | undefined {
  return ACTIVATIONS.get(LIKE.get(name) ?? name)
}

/** One for all: the first that bends. */
export function activationReading(hidden: readonly Block[]): Reading {
  if (hidden.length === 0) return reading()
  const found = hidden.map(({ after }) => after.filter((layer) => activationOf(layer)))
  const names = found.map(([first]) => (first ? (LIKE.get(first.name) ?? first.name) : 'Identity'))
  const name = names.find((each) => each !== 'Identity') ?? 'Identity'
  const place = names.indexOf(name)
  const line = found[place]?.[0]?.line ?? hidden[0]?.linear.line ?? 0
  const kind = ACTIVATIONS.get(name) as ActivationKind
  const said = atLine(line, name === 'Identity' ? 'no activation between the layers.' : `${name}.`)
  const left = [...standIns(found.flat()), ...seconds(found)]
  return {
    steps: [{ said, change: (experiment) => withActivation(experiment, kind) }],
    left: new Set(names).size > 1 ? [...left, different(names, name, line)] : left,
  }
}

function different(names: readonly string[], chosen: string, line: number): string {
  const said = listed([...new Set(names)].map((name) => (name === 'Identity' ? 'none' : name)))
  return atLine(
    line,
    `hidden layers have different activations, ${said}; the lab has one for all: ${chosen}.`,
  )
}

function standIns(layers: readonly Call[]): string[] {
  return layers.flatMap(({ name, line }) =>
    LIKE.has(name)
      ? [atLine(line, `${short(name)} is not in the lab; ${LIKE.get(name)} stands in for it.`)]
      : [],
  )
}

function seconds(found: readonly (readonly Call[])[]): string[] {
  return found.flatMap((layers) =>
    layers
      .filter((layer, i) => i > 0 && hasEffect(layer))
      .map(({ name, line }) =>
        atLine(line, `a second activation of one layer, ${name}, is not in the lab; left out.`),
      ),
  )
}
