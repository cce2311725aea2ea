// Loss over steps: its scales, in whose figures, the chart or its table, and the two numbers.
import { useCallback, useMemo, useRef, useState } from 'react'
import type { LossKind } from '../../../catalog/losses/loss'
import { lossPage } from '../../../catalog/losses/page-table'
import { type ReportStyle, reportStyles } from '../../../experiment/export/reported-losses'
import { taskOf } from '../../../experiment/shape'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { LossFigure } from '../../kit/charts/loss/LossFigure'
import type { LossChoice, LossScale } from '../../kit/charts/loss/loss-point'
import { lossReading } from '../../kit/charts/loss/loss-reading'
import { lossTable } from '../../kit/charts/loss/loss-table'
import { floorLine } from '../../kit/charts/loss/noise-floor'
import { Reading } from '../../kit/charts/steps/Reading'
import { StepTable } from '../../kit/charts/steps/StepTable'
import type { StepRange } from '../../kit/charts/steps/step-axis'
import { Choice } from '../../kit/controls/Choice'
import { TableButton } from '../../kit/panels/TableButton'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import { useLab } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { LookBackButton } from '../look-back/LookBackButton'
import { chooseLossScale, useChartModes } from './chart-modes'
import { LossReadouts } from './LossReadouts'
import { ReportStylePicker } from './ReportStylePicker'
import '../../kit/panels/card-line.css'
import './cards.css'

type ScaleOption = { value: LossScale; label: string }

const lossScales: ScaleOption[] = [
  { value: 'linear', label: 'linear' },
  { value: 'log', label: 'log' },
]
const allScales: ScaleOption[] = [...lossScales, { value: 'accuracy', label: 'accuracy' }]

export function LossCard() {
  const chosen = useChartModes(({ lossScale }) => lossScale)
  const [style, setStyle] = useState<ReportStyle>('lab')
  const [isTable, setTable] = useState(false)
  const card = useRef<HTMLElement>(null)
  const hasClasses = useLab((state) => taskOf(state.experiment.data) !== 'regression')
  const loss = useLab((state) => state.experiment.loss)
  const isInBatches = useLab(trainsInBatches)
  const scale = chosen === 'accuracy' && !hasClasses ? 'linear' : chosen
  const isAccuracy = scale === 'accuracy'
  const choice = useMemo<LossChoice>(() => ({ scale, style }), [scale, style])
  const read = useCallback((session: Session, step: number) => lossReading(session, step, choice), [choice])
  return (
    <section ref={card} className="card loss-card" data-part="loss" aria-labelledby="loss-title">
      <div className="card-head">
        <h2 id="loss-title">{isAccuracy ? 'Accuracy' : <Explained term="loss">Loss</Explained>}</h2>
        <LookBackButton />
        <Choice<LossScale>
          label="Scale of the loss chart"
          look="tabs"
          options={hasClasses ? allScales : lossScales}
          value={scale}
          onChoose={chooseLossScale}
        />
        <TableButton isPressed={isTable} onPress={setTable} />
        {!isTable && <SavePicture figure={card} place="head" {...namesOf(loss, choice)} />}
      </div>
      <div className="card-line">
        <Reading read={read}>
          {isAccuracy ? 'share right' : <Explained term={`loss-${loss}`}>{lossPage[loss].label}</Explained>}
        </Reading>
        <ReportStylePicker {...{ style, isInBatches }} isHidden={isAccuracy} onChoose={setStyle} />
      </div>
      {style !== 'lab' && !isAccuracy && (
        <p className="card-note">{reportStyles[style][isInBatches ? 'inBatches' : 'note']}</p>
      )}
      {isTable ? <LossTable choice={choice} /> : <LossFigure choice={choice} read={read} />}
      <LossReadouts />
    </section>
  )
}

/** In whose figures, where they are not the lab's own. */
function namesOf(loss: LossKind, { scale, style }: LossChoice): { title: string; unit: string } {
  if (scale === 'accuracy') return { title: 'Accuracy', unit: 'share right' }
  const reported = style === 'lab' ? '' : `, as reported by ${reportStyles[style].label}`
  return { title: 'Loss', unit: `${lossPage[loss].label}${reported}` }
}

/** Not where a batch would hold all rows. */
function trainsInBatches({ experiment, run }: LabState): boolean {
  return (experiment.optimizer.batchSize ?? Number.POSITIVE_INFINITY) < (run?.training.inputs.length ?? 0)
}

function LossTable({ choice }: { choice: LossChoice }) {
  const make = useCallback((session: Session, zoom?: StepRange) => lossTable(session, choice, zoom), [choice])
  const run = useLab((state) => state.run)
  const floor = run && floorLine(run, choice.scale)
  return (
    <StepTable testId="chart-loss" caption="Loss over steps" make={make}>
      {floor && <p className="card-note">{floor.explanation}</p>}
    </StepTable>
  )
}
