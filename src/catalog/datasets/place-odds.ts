// How probable each class is at a point of the plane, where it is known how its points come about: places, blurred by noise.
import type { Stream } from '../random/stream'
import type { Odds } from './dataset'

/** Where a row would be without noise, and its label. */
export interface Place {
  at: readonly [number, number]
  target: number[]
}

/** How the places of a set come about: so many kinds of rows in turn, each a point or a curve that one draw goes along. */
export interface Route {
  kinds: number
  of: 'points' | 'curves'
}

/** Places along a curve, evenly: so close that noise as narrow as the least blurs them into one. */
const ALONG = 128
/** Where there is less noise the classes do not touch, and this tells them apart as well. */
const LEAST_NOISE = 0.03

/** By Bayes: every kind is as frequent, and its points lie round its places as a Gaussian of this deviation. */
export function oddsOfPlaces(
  place: (index: number, inputs: Stream) => Place,
  { kinds, of }: Route,
  noise: number,
): Odds {
  const narrowness = 1 / (2 * Math.max(noise, LEAST_NOISE) ** 2)
  const places = Array.from({ length: kinds }, (_, kind) => placesOf(place, kind, of)).flat()
  const xs = Float64Array.from(places, ({ at }) => at[0])
  const ys = Float64Array.from(places, ({ at }) => at[1])
  const classes = places.map(({ target }) => (target.length === 1 ? target[0]! : target.indexOf(1)))
  const count = Math.max(...classes) + 1
  const exponents = new Float64Array(places.length)
  return ([x, y]) => {
    // The nearest counts 1: far from all places it would be 0 / 0 otherwise.
    let largest = Number.NEGATIVE_INFINITY
    for (let i = 0; i < exponents.length; i++) {
      const exponent = -narrowness * ((x! - xs[i]!) ** 2 + (y! - ys[i]!) ** 2)
      exponents[i] = exponent
      if (exponent > largest) largest = exponent
    }
    const odds = new Array<number>(count).fill(0)
    let sum = 0
    for (let i = 0; i < exponents.length; i++) {
      const weight = Math.exp(exponents[i]! - largest)
      odds[classes[i]!]! += weight
      sum += weight
    }
    return odds.map((weight) => weight / sum)
  }
}

function placesOf(place: (index: number, inputs: Stream) => Place, kind: number, of: Route['of']): Place[] {
  const length = of === 'curves' ? ALONG : 1
  return Array.from({ length }, (_, i) => place(kind, evenly((i + 0.5) / length)))
}

/** In the place of chance: every draw lies at this share of its range. */
function evenly(share: number): Stream {
  return {
    uniform: (low, high) => low + (high - low) * share,
    below: (count) => Math.floor(count * share),
    normal: () => 0,
  }
}
