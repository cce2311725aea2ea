// The switch of the twin, with what it has otherwise; the choices behind it are loaded when it is first opened.
import { useRef, useState } from 'react'
import { late } from '../../../ui/kit/late/late'
import { Room } from '../../../ui/kit/late/Room'
import { placeBelow } from '../../../ui/kit/panels/place-below'
import { useLab } from '../../../ui/kit/session-context'
import { explainedBy } from '../../../ui/kit/terms/note-id'
import { twinLabel } from '../session/twin-label'
import '../../../ui/kit/panels/line-button.css'
import '../../../ui/kit/panels/popover.css'
import './twin.css'

const TwinChoices = late(async () => (await import('./TwinChoices')).TwinChoices)

export function TwinButton() {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { isAllowed, hasBegun, isOn, setting } = useLab((state) => state.studies.twin)
  if (!isAllowed || !hasBegun) return null
  const words = isOn ? twinLabel(setting) : 'off'
  return (
    <>
      <button
        ref={button}
        type="button"
        className="line-button twin-button"
        popoverTarget="twin"
        aria-label={`Twin: ${words}`}
        {...explainedBy('twin')}
      >
        Twin<span>{`: ${words}`}</span>
      </button>
      <section
        id="twin"
        className="popover twin-choices"
        popover="auto"
        aria-label="The twin"
        data-testid="twin"
        onBeforeToggle={({ currentTarget, newState }) => {
          if (newState === 'open' && button.current) placeBelow(currentTarget, button.current)
          setOpen(newState === 'open')
        }}
      >
        {isOpen && (
          <Room>
            <TwinChoices />
          </Room>
        )}
      </section>
    </>
  )
}
