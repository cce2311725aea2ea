// Whether wrong labels are in training alone.
import { cleanValidationPage } from '../../../../catalog/datasets/option-page'
import { withCleanValidation } from '../../../../experiment/changes/changes-of-data'
import type { CatalogData } from '../../../../experiment/experiment'
import { useChange } from '../../../kit/controls/use-restart'
import { Control } from '../Control'

export function CleanValidation({ data: { cleanValidation = false } }: { data: CatalogData }) {
  const change = useChange()
  return (
    <Control hint={cleanValidationPage.explanation}>
      {(describedBy) => (
        <label className="check">
          <input
            type="checkbox"
            checked={cleanValidation}
            aria-describedby={describedBy}
            onChange={() => change((experiment) => withCleanValidation(experiment, !cleanValidation))}
          />
          {cleanValidationPage.label}
        </label>
      )}
    </Control>
  )
}
