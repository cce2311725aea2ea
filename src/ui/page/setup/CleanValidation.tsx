// Whether wrong labels are in training alone.
import { cleanValidationPage } from '../../../catalog/datasets/option-page'
import { withCleanValidation } from '../../../experiment/changes/changes-of-data'
import type { CatalogData } from '../../../experiment/experiment'
import { useChange } from '../../kit/controls/use-restart'
import { Described } from '../penalty/Described'

export function CleanValidation({ data: { cleanValidation = false } }: { data: CatalogData }) {
  const change = useChange()
  return (
    <Described
      type="checkbox"
      isChecked={cleanValidation}
      page={cleanValidationPage}
      onChange={() => change((experiment) => withCleanValidation(experiment, !cleanValidation))}
    />
  )
}
