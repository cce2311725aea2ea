// The top line: what is loaded, how it plays, how far it is and on what.

import { EngineBadge } from '../backend/EngineBadge'
import { CodeButton } from '../code/CodeButton'
import { PresentButton } from '../present/PresentButton'
import { ShareMenu } from '../share/ShareMenu'
import { PlayButton } from './PlayButton'
import { PresetPicker } from './PresetPicker'
import { StepCounter } from './StepCounter'
import { ThemeButton } from './ThemeButton'
import { Transport } from './Transport'
import './header.css'

export function Header() {
  return (
    <header>
      <h1>Overfit Lab</h1>
      <PresetPicker />
      <PlayButton />
      <Transport />
      <StepCounter />
      <EngineBadge />
      <CodeButton />
      <ShareMenu />
      <PresentButton />
      <ThemeButton />
    </header>
  )
}
