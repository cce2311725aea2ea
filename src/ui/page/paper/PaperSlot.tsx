// The place of what is printed: it comes when the page has nothing better to do, before anybody prints.
import { LossFigure } from '../../kit/charts/loss/LossFigure'
import { lossReading } from '../../kit/charts/loss/loss-reading'
import { WeightsFigure } from '../../kit/charts/weights/WeightsFigure'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useWasIdle } from '../../kit/late/use-idle'

const Paper = late(async () => (await import('./Paper')).Paper)

export function PaperSlot() {
  // Without it the page is printed as it stands.
  return (
    useWasIdle() && (
      <Room instead={() => null}>
        <Paper {...{ LossFigure, WeightsFigure, lossReading }} />
      </Room>
    )
  )
}
