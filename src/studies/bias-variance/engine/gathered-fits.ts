// What has been found of the fits so far: their moments at every λ, and the first of them as curves.
import { FitMoments } from '../../../engine/beside/decomposition'
import type { BiasVarianceReport, FitCurves } from '../shared/wire'
import type { Places } from './places'

/** Of PRML's figure 3.5: more lines are one grey. */
const SHOWN = 20

/** The answers of one data set's fits, [values][places][outputs]. */
export type Answers = readonly (readonly (readonly number[])[])[]

export class GatheredFits {
  readonly #places: Places
  readonly #moments: readonly FitMoments[]
  /** [shown][values][at] */
  readonly #curves: number[][][] = []

  constructor(places: Places, values: number) {
    this.#places = places
    this.#moments = Array.from({ length: values }, () => new FitMoments())
  }

  /** Data sets. */
  get sets(): number {
    return this.#moments[0]!.count
  }

  add(answers: Answers): void {
    answers.forEach((answer, v) => {
      this.#moments[v]!.add(answer)
    })
    if (!this.#places.curve || this.#curves.length >= SHOWN) return
    this.#curves.push(answers.map((answer) => answer.slice(this.#places.judging).map(([y]) => y!)))
  }

  found(): Pick<BiasVarianceReport, 'sets' | 'parts' | 'noise' | 'curves'> {
    const { truth, unit, noise } = this.#places
    if (this.sets < 2) return { sets: this.sets, parts: [], noise }
    const parts = this.#moments.map((moments) => {
      const { squaredBias, variance } = moments.against(truth)
      return { squaredBias: squaredBias / unit, variance: variance / unit }
    })
    const curves = this.#fitCurves()
    return { sets: this.sets, parts, noise, ...(curves && { curves }) }
  }

  #fitCurves(): FitCurves | undefined {
    const { curve, judging } = this.#places
    if (!curve) return undefined
    const values = this.#moments.map((_, v) => v)
    const means = this.#moments.flatMap((moments) => Array.from(moments.means.subarray(judging)))
    return {
      ...curve,
      shown: this.#curves.length,
      fits: Float32Array.from(values.flatMap((v) => this.#curves.flatMap((ofSet) => ofSet[v]!))),
      means: Float32Array.from(means),
    }
  }
}
