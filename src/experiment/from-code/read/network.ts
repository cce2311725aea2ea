// The hidden layers of a network: their units, their activation, their dropout; and what else it has that the lab has not.
import { withBiases, withHidden } from '../../changes/changes-of-network'
import type { Experiment } from '../../experiment'
import { hasBiases, layerSizes, outputCount } from '../../shape'
import { argument, type Call } from '../follow/values'
import { activationOf, activationReading } from './activation'
import { type Block, blocksOf, hasEffect, inOf, isLinear, outOf, unitsOf } from './blocks'
import { dropoutReading } from './dropout'
import type { Program } from './program'
import { atLine, joined, listed, notInTheLab, type Reading } from './reading'

export function networkReading({ layers }: Program, experiment: Experiment): Reading {
  const { before, hidden, output } = blocksOf(layers)
  if (!output) return { steps: [], left: notInTheLab(layers.filter(hasEffect)) }
  const known = hidden.filter((block, i) => unitsOf(block, hidden[i + 1] ?? output) !== undefined)
  const units = known.map((block) => unitsOf(block, hidden[hidden.indexOf(block) + 1] ?? output) as number)
  const activation = activationReading(known)
  return joined(
    {
      steps: [layersStep(layers.find(isLinear)?.line ?? 0, units)],
      left: [
        ...hidden.filter((block) => !known.includes(block)).map(({ linear }) => unknownUnits(linear)),
        ...mismatches([...hidden, output]),
        ...sizesLeft(hidden[0] ?? output, output, experiment),
      ],
    },
    biasReading([...hidden, output], experiment),
    activation,
    dropoutReading(before, known, output),
    { steps: [], left: notInTheLab([...before, ...hidden.flatMap(({ after }) => after)].filter(isStrange)) },
  )
}

function layersStep(line: number, units: number[]): Reading['steps'][number] {
  const words =
    units.length === 0
      ? 'a linear model, no hidden layer'
      : units.length === 1
        ? `one hidden layer of ${units[0]} units`
        : `hidden layers of ${listed(units)} units`
  return { said: atLine(line, `${words}.`), change: (experiment) => withHidden(experiment, units) }
}

function isStrange(layer: Call): boolean {
  return hasEffect(layer) && !activationOf(layer) && layer.name !== 'Dropout'
}

function unknownUnits({ line }: Call): string {
  return atLine(line, 'how many units this layer has is not a number in this code; left out.')
}

/** PyTorch would find it when it runs. */
function mismatches(blocks: readonly Block[]): string[] {
  return blocks.slice(1).flatMap(({ linear }, i) => {
    const before = blocks[i] as Block
    const [given, taken] = [outOf(before.linear), inOf(linear)]
    if (given === undefined || taken === undefined || given === taken || before.after.some(isStrange))
      return []
    return [
      atLine(linear.line, `Linear takes ${taken} inputs, the layer before gives ${given}: ${given} it is.`),
    ]
  })
}

function sizesLeft(first: Block, output: Block, experiment: Experiment): string[] {
  const [inputs, outputs] = [inOf(first.linear), outOf(output.linear)]
  const [columns = 0] = layerSizes(experiment)
  const ofData = outputCount(experiment.data)
  const source = experiment.model.features.kind === 'identity' ? 'the data has' : 'the features are'
  return [
    ...(inputs !== undefined && inputs !== columns
      ? [
          `The network has ${counted(inputs, 'input')}, ${source} ${columns}: the layers are taken, the inputs stay with the data.`,
        ]
      : []),
    ...(outputs !== undefined && outputs !== ofData
      ? [
          `The network has ${counted(outputs, 'output')}, the data has ${ofData}: the outputs stay with the data.`,
        ]
      : []),
  ]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function biasReading(blocks: readonly Block[], experiment: Experiment): Reading {
  const without = blocks.filter(({ linear }) => argument(linear, 2, 'bias') === false)
  const isBare = without.length === blocks.length
  const left =
    without.length > 0 && !isBare
      ? [
          atLine(
            without.map(({ linear }) => linear.line),
            'bias=False in some layers; here all have biases or none: all have.',
          ),
        ]
      : []
  if (isBare === !hasBiases(experiment)) return { steps: [], left }
  const said = isBare ? atLine(blocks[0]?.linear.line ?? 0, 'no biases.') : 'Every unit has a bias.'
  return { steps: [{ said, change: (before) => withBiases(before, !isBare) }], left }
}
