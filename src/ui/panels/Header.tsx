// The top line: what is loaded, how it plays, how far it is and on what.
import { CodeButton } from '../code/CodeButton'
import { EngineBadge } from '../controls/EngineBadge'
import { PlayButton } from '../controls/PlayButton'
import { PresetPicker } from '../controls/PresetPicker'
import { ThemeButton } from '../controls/ThemeButton'
import { Transport } from '../controls/Transport'
import { PresentButton } from '../present/PresentButton'
import { ShareMenu } from '../share/ShareMenu'
import { PrintNote } from './PrintNote'
import { StepCounter } from './StepCounter'

export function Header() {
  return (
    <header>
      <h1>Overfit Lab</h1>
      <PresetPicker />
      <PlayButton />
      <Transport />
      <PrintNote />
      <StepCounter />
      <EngineBadge />
      <CodeButton />
      <ShareMenu />
      <PresentButton />
      <ThemeButton />
    </header>
  )
}
