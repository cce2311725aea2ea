// Gives the experiment away. What can be chosen is fetched when it is opened, or before.
import { useState } from 'react'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import '../../kit/panels/popover.css'

const ShareChoices = late(async () => (await import('./ShareChoices')).ShareChoices)

export function ShareMenu() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" popoverTarget="share" title="Give this experiment away: a link, or a figure">
        Share
      </button>
      <div
        id="share"
        className="popover share"
        popover="auto"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Room>
            <ShareChoices />
          </Room>
        )}
      </div>
    </>
  )
}
