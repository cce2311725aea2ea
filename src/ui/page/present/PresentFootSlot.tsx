// The line of keys while presenting. Who never presents never loads it.
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { usePresenting } from './presenting'
import { useShownParts } from './shown-parts'

const PresentFoot = late(async () => (await import('./PresentFoot')).PresentFoot)

export function PresentFootSlot() {
  const { keys } = useShownParts()
  if (!usePresenting() || !keys) return null
  return (
    <Room>
      <PresentFoot />
    </Room>
  )
}
