// Shows the code behind what the page is doing.
import { languages } from '../../../experiment/export/languages'
import { PanelButton } from '../../kit/panels/PanelButton'

const labels = Object.values(languages).map(({ label }) => label)

export function CodeButton() {
  return (
    <PanelButton panel="code" title={`The few lines of code that do this: ${labels.join(', ')}`}>
      Code
    </PanelButton>
  )
}
