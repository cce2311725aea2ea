// What the path's picture shows: a line a weight, against λ, degrees of freedom, or the size of the weights.
import { withPower } from '../../../catalog/number-text'
import { extent } from '../../../experiment/extent'
import type { RunDescription } from '../../../protocol/run-description'
import type { LabState } from '../../../session/state'
import { axisAround, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { dashWords } from '../../../ui/kit/charts/path/line-looks'
import type { PathLine } from '../../../ui/kit/charts/path/path-line'
import { inputNames } from '../../../ui/kit/charts/weights/input-names'
import type { PathPoint } from '../shared/wire'

export type PathAxis = 'lambda' | 'degrees' | 'share'

export interface Tick {
  at: number
  label: string
}

export interface PathFrame {
  lines: PathLine[]
  values: ValueAxis
  /** Of each point, from 0 on. */
  places: number[]
  last: number
  ticks: Tick[]
}

export function pathFrame(
  points: readonly PathPoint[],
  axis: PathAxis,
  state: Pick<LabState, 'run' | 'experiment'>,
): PathFrame {
  const lines = linesOf(points, state)
  const values = axisAround([{ steps: [], values: [0, ...lines.flatMap((line) => line.values)] }], 4)
  return { lines, values, ...placed(points, axis) }
}

/** Where the visitor's λ lies among them: its place on the axis. */
export function placeOf(
  lambda: number,
  points: readonly PathPoint[],
  { places }: Pick<PathFrame, 'places'>,
): number {
  const after = points.findIndex((point) => point.lambda >= lambda)
  if (after <= 0) return places[after < 0 ? places.length - 1 : 0]!
  const [from, to] = [points[after - 1]!, points[after]!]
  // Between 0 and the first λ a logarithm has no middle.
  const share = from.lambda === 0 ? 1 : Math.log(lambda / from.lambda) / Math.log(to.lambda / from.lambda)
  return places[after - 1]! + share * (places[after]! - places[after - 1]!)
}

function linesOf(points: readonly PathPoint[], state: Pick<LabState, 'run' | 'experiment'>): PathLine[] {
  const { sizes = [], outputNames = [] } = state.run ?? ({} as Partial<RunDescription>)
  const [inputs = 0, outputs = 0] = sizes
  const names = inputNames(state, inputs)
  return Array.from({ length: inputs * outputs }, (_, at) => {
    const [input, output] = [names[Math.floor(at / outputs)]!, outputNames[at % outputs]]
    const values = points.map(({ parameters }) => parameters[at]!)
    if (outputs === 1) return { name: input, values }
    const byDash = outputs <= dashWords.length && { label: input, group: at % outputs }
    return { name: `${input}, ${output}`, ...byDash, values }
  })
}

/** Which output has which dash; nothing where there is one output, or more than dashes. */
export function dashesInWords(outputNames: readonly string[]): string {
  if (outputNames.length < 2 || outputNames.length > dashWords.length) return ''
  const each = outputNames.map((name, i) => `${name}${i ? '' : ' has'} ${dashWords[i]}${i ? '' : ' lines'}`)
  return ` ${each.join(', ')}.`
}

function placed(points: readonly PathPoint[], axis: PathAxis): Omit<PathFrame, 'lines' | 'values'> {
  if (axis === 'lambda') return placedByLambda(points.map(({ lambda }) => lambda))
  if (axis === 'share')
    return {
      places: points.map(({ share }) => share),
      last: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at) })),
    }
  const places = points.map(({ degrees = 0 }) => degrees)
  const [, most] = extent(places)
  const { ticks } = axisAround([{ steps: [], values: [0, most] }], 4)
  const last = Math.max(most, 1e-9)
  return {
    places,
    last,
    ticks: ticks.filter((at) => at <= last * 1.0001).map((at) => ({ at, label: String(at) })),
  }
}

/** Decades, and 0 half a decade before the first. */
function placedByLambda(lambdas: readonly number[]): Omit<PathFrame, 'lines' | 'values'> {
  const positive = lambdas.filter((lambda) => lambda > 0).map(Math.log10)
  const [low, high] = extent(positive)
  const hasZero = lambdas[0] === 0
  const begin = hasZero ? low - 0.5 : low
  // More labels than these touch on a phone.
  const stride = high - low > 5 ? 2 : 1
  const decades = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, i) => Math.ceil(low) + i)
  return {
    places: lambdas.map((lambda) => (lambda > 0 ? Math.log10(lambda) - begin : 0)),
    last: high - begin,
    ticks: [
      ...(hasZero ? [{ at: 0, label: '0' }] : []),
      // The first may touch the 0.
      ...decades
        .filter((exponent) => exponent % stride === 0 && (!hasZero || exponent - begin > 0.9))
        .map((exponent) => ({ at: exponent - begin, label: decadeLabel(exponent) })),
    ],
  }
}

function decadeLabel(exponent: number): string {
  if (exponent >= -2) return String(10 ** exponent)
  return withPower(10 ** exponent)
}
