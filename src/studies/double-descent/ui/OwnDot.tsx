// The visitor's own network among the best weights there are: trained, and so a dot of its own.
import { layerSizes } from '../../../experiment/shape'
import type { LabState } from '../../../session/state'
import type { Plot } from '../../../ui/kit/charts/plot'
import { formatLoss } from '../../../ui/kit/format'
import { useThrottledLab } from '../../../ui/kit/throttled-lab'
import type { DescentFrame } from './descent-frame'
import { ownWords } from './descent-words'

const INTERVAL_MS = 250

const newest = (state: LabState) => state

interface Own {
  count: number
  step: number
  loss: number
}

function useOwn(): Own | undefined {
  const { latest, step, experiment } = useThrottledLab(newest, INTERVAL_MS)
  return latest && { count: layerSizes(experiment)[0]!, step, loss: latest.validationLoss }
}

export function OwnDot({ frame, plot }: { frame: DescentFrame; plot: Plot }) {
  const own = useOwn()
  if (!own || !Number.isFinite(own.loss)) return null
  const y = Math.min(Math.max(plot.yOf(own.loss), plot.y), plot.y + plot.height)
  return (
    <g className="own-network">
      <circle cx={plot.xOf(Math.min(own.count, frame.counts.at(-1)!))} cy={y} r={5.5}>
        <title>{`Your network: ${formatLoss(own.loss)}`}</title>
      </circle>
    </g>
  )
}

export function OwnSentence({ frame }: { frame: DescentFrame }) {
  const own = useOwn()
  return <p className="descent-own">{own && ownWords(frame, own)}</p>
}
