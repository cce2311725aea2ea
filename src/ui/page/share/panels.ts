// What can be open over the charts.
import { CODE_PANEL } from '../code/LateCodePanel'
import { CONFIDENCE_PANEL } from '../confidence/late-confidence-panel'
import { COMPARE_PANEL } from '../pins/late-pins'
import { studyPanels } from '../study-panels'

export const panels: readonly string[] = [
  CODE_PANEL,
  CONFIDENCE_PANEL,
  COMPARE_PANEL,
  ...Object.keys(studyPanels),
]
