// The data loss over two weights, as contours, with the penalty's shape and the way the optimizer took.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { Experiment } from '../../../experiment/experiment'
import type { RunDescription } from '../../../protocol/run-description'
import type { Session } from '../../../session/session'
import type { WatchedParameters } from '../../../session/state'
import { useElementSize } from '../../../ui/kit/element-size'
import { type ConnectionNames, connectionAt, connectionName } from '../../../ui/kit/network/connection'
import type { Paper } from '../../../ui/kit/paper/picture'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import { planeSide } from '../shared/plane-size'
import type { LossPlane } from '../shared/wire'
import { drawPlane } from './draw-plane'
import { ForceCanvas } from './ForceCanvas'
import type { Pair } from './pair'
import type { ParameterPath, Point } from './parameter-path'
import { penaltyShape, planeFrame, reachOf } from './plane-frame'
import { inWords, planeInWords, planeSentence } from './plane-words'
import { pullOf } from './pull'
import { steady } from './steady'
import { useAsked } from './use-asked'
import { WeightPicker } from './WeightPicker'

/** A thousand networks are evaluated each time. */
const INTERVAL_MS = 2500

interface TwoWeightsProps {
  run: RunDescription
  experiment: Experiment
  parameters: WatchedParameters
  pair: Pair
  names: ConnectionNames
  path: ParameterPath
  onPick(pair: Pair): void
}

export function TwoWeights({ run, experiment, parameters, pair, names, path, onPick }: TwoWeightsProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const { x, y } = useMemo(() => placeOf(parameters, pair), [parameters, pair])
  // Its end is what is shown: the path may know of a newer report, or of none yet.
  const points = useMemo(() => [...path.of(pair, parameters.step), { x, y }], [path, pair, parameters, x, y])
  const reach = useSteadyReach(reachOf(points))
  const side = sideFor(run, pair)
  const plane = usePlane(box, pair, reach, side)
  const frame = useMemo(
    () => (plane?.run === run.run ? planeFrame(plane, { x, y }) : undefined),
    [plane, run, x, y],
  )
  const nameOf = (at: number) => connectionName(names, connectionAt(names.layout, at)!)
  const draw = useCallback(
    (paper: Paper) => {
      const shape = penaltyShape(pullOf(experiment.penalty), { x, y })
      drawPlane(paper, { reach, frame, path: points, shape })
    },
    [experiment.penalty, x, y, reach, frame, points],
  )
  const words = planeInWords({ x: nameOf(pair[0]), y: nameOf(pair[1]) }, { x, y }, frame)
  return (
    <section ref={figure} className="force-figure" aria-labelledby="plane-title">
      <h3 id="plane-title">Two weights</h3>
      <SavePicture
        figure={figure}
        place="title"
        title="Data loss over two weights"
        unit={`${nameOf(pair[0])} and ${nameOf(pair[1])}`}
        note={`The way of the optimizer to step ${formatCount(parameters.step)}. ${noteOf(side, frame?.plane)}`}
      />
      <p className="force-sentence">{planeSentence(experiment)}</p>
      <div className="plane-row">
        <div className="pair-pickers">
          <WeightPicker
            name="1"
            at={pair[0]}
            {...{ names }}
            value={inWords(x)}
            onPick={(at) => onPick([at, pair[1]])}
          />
          <WeightPicker
            name="2"
            at={pair[1]}
            {...{ names }}
            value={inWords(y)}
            onPick={(at) => onPick([pair[0], at])}
          />
        </div>
        <div ref={box} className="force-picture plane-picture">
          {size && <ForceCanvas {...{ size, words, draw }} testId="two-weights" />}
        </div>
      </div>
      <p className="force-note">{noteOf(side, frame?.plane)}</p>
    </section>
  )
}

function placeOf({ values }: WatchedParameters, [a, b]: Pair): Point {
  return { x: values[a]!, y: values[b]! }
}

function useSteadyReach(wanted: number): number {
  const before = useRef<number>(undefined)
  const reach = steady(wanted, before.current)
  useEffect(() => {
    before.current = reach
  }, [reach])
  return reach
}

function sideFor({ sizes, training }: RunDescription, pair: Pair): number {
  return planeSide(sizes, training.inputs.length, layerOf(sizes, Math.min(...pair)))
}

/** Of a weight, 0 first. */
function layerOf(sizes: readonly number[], at: number): number {
  let end = 0
  return sizes.slice(1).findIndex((fanOut, l) => {
    end += (sizes[l]! + 1) * fanOut
    return at < end
  })
}

/** The newest for this very pair and reach. */
function usePlane(
  box: React.RefObject<HTMLElement | null>,
  pair: Pair,
  reach: number,
  side: number,
): LossPlane | undefined {
  const ask = useCallback(
    (session: Session) => session.studies['why-zeros'].lossPlane({ weights: pair, reach, side }),
    [pair, reach, side],
  )
  const plane = useAsked(box, side > 0 ? ask : undefined, INTERVAL_MS)
  const [a, b] = plane?.weights ?? []
  return a === pair[0] && b === pair[1] && side > 0 ? plane : undefined
}

function noteOf(side: number, plane: LossPlane | undefined): string {
  if (side === 0)
    return 'With so many weights and training rows the contours would take all the time of the run.'
  if (!plane) return 'The contours are being computed …'
  return `Contours of equal data loss at step ${formatCount(plane.step)}, from ${formatCount(plane.side ** 2)} evaluations, all other weights as they are.`
}
