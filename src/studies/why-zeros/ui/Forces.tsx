// Both views of one run, and the two weights that both show.
import { useRef, useState } from 'react'
import { parameterLayout } from '../../../experiment/layout'
import type { RunDescription } from '../../../protocol/run-description'
import type { LabState } from '../../../session/state'
import { PICTURE_MS } from '../../../ui/kit/charts/use-chart-frame'
import { useWatchedParameters } from '../../../ui/kit/charts/weights/use-watched-parameters'
import { namesOfInputs } from '../../../ui/kit/network/network-frame'
import { useThrottledLab } from '../../../ui/kit/throttled-lab'
import { largestPair, type Pair, withNewest } from './pair'
import { TugOfWar } from './TugOfWar'
import { TwoWeights } from './TwoWeights'
import { useParameterPath } from './use-parameter-path'

export function Forces({ run }: { run: RunDescription }) {
  const box = useRef<HTMLDivElement>(null)
  useWatchedParameters(box)
  const path = useParameterPath()
  const experiment = useThrottledLab(selectExperiment, PICTURE_MS)
  const parameters = useThrottledLab(selectParameters, PICTURE_MS)
  const [pair, setPair] = useState<Pair>()
  const layout = parameterLayout(run.sizes)
  if (!pair && parameters) setPair(largestPair(parameters.values, layout))
  const names = { layout, inputNames: namesOfInputs({ run, experiment }), outputNames: run.outputNames }
  return (
    <div ref={box} className="forces">
      <TugOfWar {...{ run, experiment, pair }} onPick={(at) => pair && setPair(withNewest(pair, at))} />
      {pair && parameters && (
        <TwoWeights {...{ run, experiment, parameters, pair, names, path }} onPick={setPair} />
      )}
    </div>
  )
}

const selectExperiment = (state: LabState) => state.experiment
const selectParameters = (state: LabState) => state.parameters
