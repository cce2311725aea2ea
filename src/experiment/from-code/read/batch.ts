// How many rows a step takes: a DataLoader's, those of a loop by strides, or all of them.
import { withBatchSize } from '../../changes/changes-of-network'
import { argument, type Call, type Value } from '../follow/values'
import type { Program } from './program'
import { atLine, type Reading, reading, short } from './reading'

/** What judges is read in batches too, to no effect. */
const JUDGING = /test|val|eval|dev/i
const NAMES = ['batch_size', 'BATCH_SIZE', 'bs']

export function batchReading({ followed, own, ownBatch }: Program): Reading {
  const loaders = followed.calls.filter(({ name }) => name === 'DataLoader')
  const training = loaders.filter((loader) => !JUDGING.test(followed.names.get(loader) ?? ''))
  const loader = training[0] ?? loaders[0]
  if (loader) return ofLoader(loader)
  const stride = followed.strides.at(-1)
  if (stride) return taken(stride.step, atLine(stride.line, `batches of ${stride.step}.`))
  if (ownBatch !== undefined) return taken(ownBatch, `Batches of ${ownBatch}.`)
  return withoutLoader(followed, own !== undefined)
}

function withoutLoader({ globals, loops, minimised }: Program['followed'], isWrittenOut: boolean): Reading {
  const named = NAMES.map((name) => globals.get(name)).find((value) => typeof value === 'number')
  if (named !== undefined) return taken(named, `Batches of ${named}.`)
  const loop = loops.find(({ name }) => !JUDGING.test(name))
  if (loop)
    return {
      steps: [],
      left: [
        atLine(
          loop.line,
          `how large the batches of ${short(loop.name)} are is not in this code; it stays as it is.`,
        ),
      ],
    }
  if (!isWrittenOut && minimised.length === 0) return reading()
  return taken(undefined, 'No batches: each step takes all rows.')
}

function taken(size: Value | undefined, said: string): Reading {
  if (size !== undefined && typeof size !== 'number') return reading()
  return { steps: [{ said, change: (experiment) => withBatchSize(experiment, size) }], left: [] }
}

function ofLoader(loader: Call): Reading {
  const { line } = loader
  const size = argument(loader, 1, 'batch_size') ?? 1
  const left = [
    ...(argument(loader, 2, 'shuffle') === true || loader.named.has('sampler')
      ? []
      : [atLine(line, 'the same batches in each epoch; here they are shuffled.')]),
    ...(loader.named.get('drop_last') === true
      ? [atLine(line, 'the short last batch is dropped; here it is kept.')]
      : []),
    ...['sampler', 'batch_sampler']
      .filter((name) => loader.named.has(name))
      .map((name) => atLine(line, `${name} is not in the lab; left out.`)),
  ]
  if (typeof size !== 'number')
    return {
      steps: [],
      left: [atLine(line, 'batch_size is not a number in this code; the batch stays as it is.'), ...left],
    }
  return { steps: taken(size, atLine(line, `batches of ${size}.`)).steps, left }
}
