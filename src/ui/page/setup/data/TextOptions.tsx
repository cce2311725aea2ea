// The options of a data set that are typed, each with some to choose from instead.
import { textComplaint } from '../../../../catalog/datasets/complaint-table'
import { type DatasetShape, type TextName, textNames } from '../../../../catalog/datasets/dataset'
import { textPage } from '../../../../catalog/datasets/option-page'
import { datasetShape } from '../../../../catalog/datasets/shape-table'
import { withText } from '../../../../experiment/changes/changes-of-data'
import type { CatalogData } from '../../../../experiment/experiment'
import { useChange } from '../../../kit/controls/use-restart'
import { useSession } from '../../../kit/session-context'
import { Control } from '../Control'
import { TextField } from './TextField'

export function TextOptions({ data }: { data: CatalogData }) {
  return textNames.map((name) => <TextOptionControl key={name} name={name} data={data} />)
}

function TextOptionControl({ name, data }: { name: TextName; data: CatalogData }) {
  const session = useSession()
  const change = useChange()
  const { texts }: DatasetShape = datasetShape[data.kind]
  const value = data[name]
  if (texts?.[name] === undefined || value === undefined) return null
  const { note, ...page } = textPage[name]
  const choose = (text: string) => {
    session.dismissNotice()
    if (text !== value) change((experiment) => withText(experiment, name, text))
  }
  return (
    <Control hint={note}>
      {(describedBy) => (
        <TextField {...page} value={value} complaint={textComplaint[name]} {...{ describedBy, choose }} />
      )}
    </Control>
  )
}
