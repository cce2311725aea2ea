// A file that was read: its columns at the left, what will happen with them at the right.
import { planSentence } from '../../../experiment/own-data/plan-sentence'
import { segments } from '../../../session/words/segment'
import { DataTable } from './DataTable'
import { FileLine } from './FileLine'
import type { DroppedFile } from './open-own-data'
import { PlanControls } from './PlanControls'
import { PlanPicture } from './PlanPicture'
import { TrainOnThis } from './TrainOnThis'
import { type OwnTable, useOwnTable } from './use-own-table'

interface OwnTableViewProps {
  file: DroppedFile
  /** Another file is wanted. */
  onOther(): void
}

export function OwnTableView({ file, onOther }: OwnTableViewProps) {
  const own = useOwnTable(file.text)
  if (typeof own === 'string') return <Refused refusal={own} {...{ file, onOther }} />
  return (
    <div className="own-data-body">
      <div className="own-data-stage">
        <Sentence own={own} />
        <FileLine {...{ file, own, onOther }} />
        <DataTable own={own} />
      </div>
      <div className="own-data-plan">
        <PlanControls own={own} />
        {own.own && <PlanPicture data={own.own.data} />}
        <TrainOnThis {...{ file, own }} />
      </div>
    </div>
  )
}

function Sentence({ own: { columns, plan, own, refusal } }: { own: OwnTable }) {
  const parts = own ? segments(planSentence(columns, plan, own)) : [{ text: refusal, tone: undefined }]
  return (
    <p className="own-data-sentence" role="status" data-testid="plan-sentence">
      {parts.map(({ text, tone }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no identity but their place.
        <span key={i} className={tone && `plan-count tone-${tone}`}>
          {text}
        </span>
      ))}
    </p>
  )
}

function Refused({ refusal, file, onOther }: OwnTableViewProps & { refusal: string }) {
  return (
    <div className="choose-table">
      <p className="own-data-sentence" role="alert">
        {refusal}
      </p>
      <p className="quiet">{file.name}</p>
      <button type="button" onClick={onOther}>
        Another file
      </button>
    </div>
  )
}
