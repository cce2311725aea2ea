// Points of the fit as lessons call them: by their mark and where they stand.
import type { Facts, Point, Split } from './lesson'

const SHAPES = ['circle', 'triangle', 'square']

/** @param given a class, counted from 0 */
export function shapeName(given: number): string {
  return SHAPES[given] ?? `class ${given + 1}`
}

const at = (value: number) => value.toFixed(2).replace('-', '−')

/** "circle at x₁ 0.52, x₂ −1.30"; on a curve "point at x 0.52, y 1.10". */
export function pointInWords({ inputs: [x = 0, y], given }: Pick<Point, 'inputs' | 'given'>): string {
  if (y === undefined) return `point at x\u00a0${at(x)}, y\u00a0${at(given)}`
  return `${shapeName(given)} at x₁\u00a0${at(x)}, x₂\u00a0${at(y)}`
}

/** Whether a class is answered as it is given. */
export const isAsGiven = ({ given, answer }: Point) => given === answer

/** How far off a value is. */
export const missOf = ({ given, answer }: Point) => Math.abs(answer - given)

export const pointsOf = ({ points }: Facts, split: Split) => points?.[split] ?? []

/** @param chosen which of them */
export const pointOf = (facts: Facts, split: Split, chosen: number) => pointsOf(facts, split)[chosen] as Point
