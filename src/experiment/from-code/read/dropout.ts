// Dropout after hidden layers: the lab has one rate for all of them.
import type { Call } from '../follow/values'
import { argument } from '../follow/values'
import type { Block } from './blocks'
import { atLine, listed, type Reading } from './reading'

/** As PyTorch has it where it is left out. */
const USUAL_RATE = 0.5

/**
 * @param before the first layer, and
 * @param output where nothing can be dropped here
 */
export function dropoutReading(before: readonly Call[], hidden: readonly Block[], output: Block): Reading {
  const ofInputs = before
    .filter(isDropout)
    .map(({ line }) => atLine(line, 'Dropout before the first layer is not in the lab; left out.'))
  const atOutput = output.after
    .filter(isDropout)
    .map(({ line }) => atLine(line, 'Dropout after the output is not in the lab; left out.'))
  const found = hidden.map(({ after }) => after.filter(isDropout))
  const all = found.flat()
  const [first] = all
  // A linear model has nothing to drop.
  if (hidden.length === 0) return { steps: [], left: [...ofInputs, ...atOutput] }
  if (!first)
    return {
      steps: ofInputs.length + atOutput.length > 0 ? [noneBetween] : [none],
      left: [...ofInputs, ...atOutput],
    }
  const rate = rateOf(first)
  const left = [...differences(found, rate), ...early(hidden), ...ofInputs, ...atOutput]
  if (rate === undefined)
    return {
      steps: [none],
      left: [atLine(first.line, 'the rate of Dropout is not a number in this code; left out.'), ...left],
    }
  const said = atLine(
    all.map(({ line }) => line),
    `dropout ${rate}.`,
  )
  return { steps: [{ said, change: (experiment) => ({ ...experiment, dropout: rate }) }], left }
}

const none: Reading['steps'][number] = {
  said: 'No dropout.',
  change: (experiment) => ({ ...experiment, dropout: 0 }),
}

const noneBetween: Reading['steps'][number] = { ...none, said: 'No dropout between the layers.' }

function isDropout({ name }: Call): boolean {
  return name === 'Dropout'
}

function rateOf(dropout: Call): number | undefined {
  const rate = argument(dropout, 0, 'p') ?? USUAL_RATE
  return typeof rate === 'number' ? rate : undefined
}

function differences(found: readonly (readonly Call[])[], rate: number | undefined): string[] {
  const dropped = found.filter((dropouts) => dropouts.length > 0)
  const lines = dropped.flat().map(({ line }) => line)
  const rates = [...new Set(dropped.flat().map(rateOf))]
  const several = dropped.filter((dropouts) => dropouts.length > 1).flat()
  return [
    ...(rates.length > 1
      ? [
          atLine(
            lines,
            `dropout differs, ${listed(rates.map((each) => each ?? 'unknown'))}; the lab has one rate for all: ${rate ?? 0}.`,
          ),
        ]
      : []),
    ...(dropped.length < found.length
      ? [
          atLine(
            lines,
            `dropout after ${dropped.length} of ${found.length} hidden layers; here it is after each.`,
          ),
        ]
      : []),
    ...(several.length > 0
      ? [
          atLine(
            several.map(({ line }) => line),
            'one layer has dropout twice; here it has it once.',
          ),
        ]
      : []),
  ]
}

/** Before ReLU it is the same: what is dropped is 0, and ReLU scales with its input. */
function early(hidden: readonly Block[]): string[] {
  return hidden.flatMap(({ after }) => {
    const at = after.findIndex(isDropout)
    const follows = after.slice(at + 1).find(({ name }) => ['Tanh', 'Sigmoid'].includes(name))
    return at >= 0 && follows
      ? [atLine(after[at]?.line ?? 0, `dropout before ${follows.name}; here it comes after it.`)]
      : []
  })
}
