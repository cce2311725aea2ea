// Shows the code behind what the page is doing.
import { languages, shownLanguage } from '../../../experiment/export/languages'
import { PanelButton } from '../../kit/panels/PanelButton'

const { label } = languages[shownLanguage]

export function CodeButton() {
  return (
    <PanelButton panel="code" title={`The few lines of ${label} that do this`}>
      Code
    </PanelButton>
  )
}
