// Where the visitor's own network stands in the strip.
import { ownLoss } from '../../../ui/kit/charts/loss/own-loss'
import type { Size } from '../../../ui/kit/element-size'
import { useLab } from '../../../ui/kit/session-context'
import { type StripFrame, thumbX } from './strip-frame'

export function useOwnPoint(
  frame: StripFrame,
  size: Size,
): { x: number; y: number; loss: number } | undefined {
  const loss = useLab(ownLoss)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  return loss === undefined ? undefined : { x: thumbX(lambda, size.width), y: frame.yOf(loss), loss }
}
