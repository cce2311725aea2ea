// The ladder at large, over the charts: both losses and the path of the weights against λ, as pictures or as a table.
import { useMemo, useRef, useState } from 'react'
import { counted } from '../../../catalog/number-text'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { ownDotWords } from '../../../ui/kit/picture-file/own-dot-words'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { everyLambdaReport } from '../session/study'
import type { EveryLambdaReport } from '../shared/wire'
import { LadderFigure } from './LadderFigure'
import { LadderLosses } from './LadderLosses'
import { LadderPath } from './LadderPath'
import { LadderSizePicker } from './LadderSizePicker'
import { type LadderFrame, ladderFrame } from './ladder-frame'
import { ladderTable } from './ladder-table'
import { trainedWords } from './ladder-words'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/side-panel.css'

/** Nothing while the networks are switched off. */
export function Panel() {
  return useLab((state) => state.studies['every-lambda'].isOn) && <EveryLambda />
}

function EveryLambda() {
  const panel = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const report = useLab(everyLambdaReport)
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel study-panel"
      aria-labelledby="every-lambda-title"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="every-lambda-title">Every λ</h2>
        <LadderSizePicker />
        <TableButton isPressed={isTable} onPress={setTable} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {report ? <Ladder report={report} isTable={isTable} /> : <p>The networks are being made …</p>}
    </section>
  )
}

function Ladder({ report, isTable }: { report: EveryLambdaReport; isTable: boolean }) {
  const { store } = useSession()
  const frame = useMemo(() => ladderFrame(report, store.getState()), [report, store])
  const made = `${report.rungs.length} networks, each trained ${counted(report.step, 'step')} from the start with its own λ.`
  return (
    <>
      <p>{`${report.rungs.length} networks, each ${trainedWords(report.step, report.step)}. Press one, and λ goes there; the filled dot is yours.`}</p>
      {isTable ? (
        <div className="chart">
          <ChartTable caption="Losses and weights against λ" table={ladderTable(frame)} />
        </div>
      ) : (
        <Figures frame={frame} made={made} />
      )}
    </>
  )
}

function Figures({ frame, made }: { frame: LadderFrame; made: string }) {
  const { points, layers, inputs, losses, isLinear } = frame
  const line = `${made} The upright line is at the λ of the run itself.`
  return (
    <>
      <LadderFigure
        title="Loss"
        note={(state) => `${made} ${ownDotWords(state)}`}
        sentence="Look for the valley: left of it networks memorise, right of it they can no longer learn."
        frame={frame}
        axis={losses}
        draw={(size, plot) => <LadderLosses {...{ frame, size, plot }} />}
      />
      {!isLinear && (
        <LadderFigure
          title="Norm of each layer"
          note={line}
          sentence="Look where the layers begin to shrink, and how far that is before the valley."
          frame={frame}
          axis={layers.axis}
          draw={(size, plot) => <LadderPath {...{ points, path: layers, size, plot }} />}
        />
      )}
      <LadderFigure
        title={isLinear ? 'Every weight' : 'Norm of the first layer’s weights from each input'}
        sentence={pathSentence(frame)}
        note={line}
        frame={frame}
        axis={inputs.axis}
        draw={(size, plot) => <LadderPath {...{ points, path: inputs, size, plot }} />}
      />
    </>
  )
}

/** By what is seen, whatever the kind of penalty. */
function pathSentence({ points }: LadderFrame): string {
  const [first, ...others] = points
  return others.some(({ nonZero }) => nonZero < (first?.nonZero ?? 0))
    ? 'Look how they reach zero one after another: the last to go counts most.'
    : 'Look how all shrink together, and none to exactly zero.'
}
