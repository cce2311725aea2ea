// The tug-of-war at one moment: every weight with its data gradient, which of them rest, and axes that hold them.
import { parameterLayout, weightCount } from '../../../experiment/layout'
import { roundUp } from '../../../ui/kit/ticks'
import type { DataGradient } from '../shared/wire'
import { type Pull, pulls, restingGradient } from './pull'
import { steady } from './steady'

/** More points than these only hide each other. */
const MOST_POINTS = 5000
/** A weight rests where what is left of both pulls is no more than this share of the penalty's usual pull. */
const REST_SHARE = 0.1
/** The share of the gradients that the axis is made for: single ones may be far out. */
const AXIS_SHARE = 0.995

export interface TugPoint {
  /** In the layout of `parameterLayout`. */
  at: number
  weight: number
  gradient: number
}

export interface TugCounts {
  weights: number
  zeros: number
  /** Zeros whose data gradient is no larger than the band. */
  held: number
  /** Weights that are not zero and rest: both pulls are as good as equal. */
  resting: number
}

export interface TugFrame {
  step: number
  pull: Pull
  /** One of every `stride` weights is drawn; the counts are of all. */
  points: TugPoint[]
  stride: number
  counts: TugCounts
  /** Axes go as far below zero as above. */
  limits: { weight: number; gradient: number }
  /** Points beyond the axes: they are drawn on the edge. */
  beyond: number
}

/** @param before the limits of the picture before, where there was one of the same run */
export function tugFrame(
  { step, parameters, gradient }: DataGradient,
  sizes: readonly number[],
  pull: Pull,
  before?: TugFrame['limits'],
): TugFrame {
  const layout = parameterLayout(sizes)
  const all: TugPoint[] = layout.flatMap(({ weights: { begin, end } }) =>
    Array.from({ length: end - begin }, (_, i) => ({
      at: begin + i,
      weight: parameters[begin + i]!,
      gradient: gradient[begin + i]!,
    })),
  )
  const stride = Math.ceil(weightCount(layout) / MOST_POINTS)
  const limits = limitsOf(all, pull, before)
  return {
    step,
    pull,
    points: all.filter((_, i) => i % stride === 0),
    stride,
    counts: countsOf(all, pull),
    limits,
    beyond: all.filter(({ gradient: g }) => Math.abs(g) > limits.gradient).length,
  }
}

function countsOf(all: readonly TugPoint[], pull: Pull): TugCounts {
  const allowed = REST_SHARE * usualPull(all, pull)
  const isResting = ({ weight, gradient }: TugPoint) =>
    Math.abs(gradient - restingGradient(pull, weight)) <= allowed
  const zeros = all.filter(({ weight }) => weight === 0)
  return {
    weights: all.length,
    zeros: zeros.length,
    held: zeros.filter(({ gradient }) => Math.abs(gradient) <= pull.band).length,
    resting: pulls(pull) ? all.filter((point) => point.weight !== 0 && isResting(point)).length : 0,
  }
}

/** The root of the mean square over the weights that are not zero. */
function usualPull(all: readonly TugPoint[], pull: Pull): number {
  const others = all.filter(({ weight }) => weight !== 0)
  const squares = others.reduce((sum, { weight }) => sum + restingGradient(pull, weight) ** 2, 0)
  return Math.sqrt(squares / Math.max(others.length, 1))
}

function limitsOf(
  all: readonly TugPoint[],
  { slope, band }: Pull,
  before?: TugFrame['limits'],
): TugFrame['limits'] {
  const largest = all.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const weight = roundUp(1.05 * Math.max(largest, 1e-3), 4)
  const sizes = all.map(({ gradient }) => Math.abs(gradient)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(AXIS_SHARE * (sizes.length - 1))] ?? 0
  const gradient = roundUp(Math.max(1.1 * usual, 1.5 * band, slope * largest + band, 1e-6), 4)
  return { weight: steady(weight, before?.weight), gradient: steady(gradient, before?.gradient) }
}
