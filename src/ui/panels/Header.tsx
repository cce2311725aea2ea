// The top line: what is loaded, how it plays, how far it is and on what.
import { EngineBadge } from '../controls/EngineBadge'
import { PlayButton } from '../controls/PlayButton'
import { PresetPicker } from '../controls/PresetPicker'
import { ShareButton } from '../controls/ShareButton'
import { ThemeButton } from '../controls/ThemeButton'
import { Transport } from '../controls/Transport'
import { formatCount } from '../format'
import { useLab } from '../session-context'

export function Header() {
  return (
    <header>
      <h1>Overfit Lab</h1>
      <PresetPicker />
      <PlayButton />
      <Transport />
      <StepCounter />
      <EngineBadge />
      <ShareButton />
      <ThemeButton />
    </header>
  )
}

function StepCounter() {
  const step = useLab((state) => state.step)
  return (
    <span className="step-counter">
      step <b>{formatCount(step)}</b>
    </span>
  )
}
