// What all devices together have found, λ by λ: from the networks of many seeds to one curve with its spread.
import { type NetworkResult, readPicture } from './network-result'
import { pairAt, type Work } from './work'

export interface ClassRung {
  lambda: number
  /** Medians over the seeds; without one where half of them have diverged, and of validation where there are no such rows. */
  training: number
  validation: number | null
  /** Where the middle half of the validation losses lies. */
  quartiles: { low: number; high: number } | undefined
  /** Of each sound network. */
  losses: readonly number[]
}

export interface ClassLadder {
  /** By λ, those of which there is a network. */
  rungs: readonly ClassRung[]
  /** The one whose median validation loss is lowest. */
  best: ClassRung | undefined
  /** What its networks predict at each place, 0 … 1, network by network; none where none says what it predicts. */
  pictures: readonly (readonly number[])[]
}

interface Network {
  pair: number
  result: NetworkResult
}

export function classLadder(work: Work, networks: readonly Network[]): ClassLadder {
  const of = (lambda: number) =>
    networks.filter(({ pair }) => pairAt(work, pair).lambda === lambda).map(({ result }) => result)
  const rungs = work.lambdas
    .toSorted((a, b) => a - b)
    .flatMap((lambda) => {
      const results = of(lambda)
      return results.length > 0 ? [rungOf(lambda, results)] : []
    })
  const best = rungs
    .filter(({ validation }) => validation !== null)
    .toSorted((a, b) => a.validation! - b.validation!)[0]
  return { rungs, best, pictures: best ? picturesOf(of(best.lambda)) : [] }
}

function rungOf(lambda: number, results: readonly NetworkResult[]): ClassRung {
  const sorted = (lossOf: (result: NetworkResult) => number | null) =>
    results
      .map((result) => (result.hasDiverged ? Number.POSITIVE_INFINITY : lossOf(result)))
      .filter((loss) => loss !== null)
      .sort((a, b) => a - b)
  const validation = sorted((result) => result.validation)
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(validation, share)) as [
    number,
    number,
    number,
  ]
  return {
    lambda,
    training: quantile(
      sorted((result) => result.training),
      0.5,
    ),
    validation: Number.isFinite(median) ? median : null,
    quartiles: Number.isFinite(high) ? { low, high } : undefined,
    losses: validation.filter(Number.isFinite),
  }
}

/**
 * On a straight line between the two that are nearest.
 *
 * @param sorted ascending
 * @returns NaN of none
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return below === above ? below : below + (at - Math.floor(at)) * (above - below)
}

function picturesOf(results: readonly NetworkResult[]): number[][] {
  return results.filter(({ picture }) => picture !== '').map(({ picture }) => readPicture(picture))
}

/** The mean prediction at each place. */
export function meanOf(pictures: ClassLadder['pictures']): number[] {
  const [first = []] = pictures
  return first.map((_, i) => pictures.reduce((sum, picture) => sum + picture[i]!, 0) / pictures.length)
}
