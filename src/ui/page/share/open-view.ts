// Shows the page as a link says that it was looked at. Fetched where one does.
import type { Session } from '../../../session/session'
import { openPanel, togglePanel } from '../../kit/panels/side-panel'
import { chooseLossScale, chooseWeightsView } from '../cards/chart-modes'
import { panels } from './panels'
import { plainView, readView } from './view-words'

export function openView({ studies }: Session): void {
  const text = new URLSearchParams(location.search).get('view') ?? ''
  const { lossScale, weightsView, panel, twin } = readView(text, panels)
  chooseLossScale(lossScale)
  chooseWeightsView(weightsView)
  if (panel !== undefined && openPanel() === undefined) togglePanel(panel)
  if (!twin.isOn) studies.twin.show(false)
  else if (twin !== plainView.twin) studies.twin.compareWith(twin.setting)
}
