// The visitor's own network on the slider's axis: a dot of its own, for it has a history that no rung has.
import { ownLoss } from '../../../ui/kit/charts/loss/own-loss'
import type { Size } from '../../../ui/kit/element-size'
import { formatLoss } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { type StripFrame, thumbX } from './strip-frame'

export function OwnNetwork({ frame, size }: { frame: StripFrame; size: Size }) {
  const loss = useLab(ownLoss)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  if (loss === undefined) return null
  const [x, y] = [thumbX(lambda, size.width), frame.yOf(loss)]
  return (
    <g className="own-network">
      <path d={`M${x} ${y}V${size.height}`} />
      <circle cx={x} cy={y} r={5.5} data-testid="own-network" data-value={loss}>
        <title>{`Your network: ${formatLoss(loss)}`}</title>
      </circle>
    </g>
  )
}
