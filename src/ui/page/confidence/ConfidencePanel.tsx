// How sure the network is of its answers, over the charts: beside λ, so that it can be seen to lose its certainty.
import { useMemo, useRef, useState } from 'react'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../../kit/charts/use-chart-frame'
import { ClosePanelButton } from '../../kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../kit/panels/side-panel'
import { TableButton } from '../../kit/panels/TableButton'
import { useLab } from '../../kit/session-context'
import { ConfidenceReadouts } from './ConfidenceReadouts'
import { concernsConfidence, createConfidenceFrames, stepOfOutputs } from './confidence-frame'
import { confidenceWords } from './confidence-words'
import { MarginsFigure } from './MarginsFigure'
import { ReliabilityFigure } from './ReliabilityFigure'
import { useWatchedOutputs } from './use-watched-outputs'
import { whyNoConfidence } from './why-no-confidence'
import '../../kit/panels/side-panel.css'
import './confidence.css'

export function ConfidencePanel() {
  const panel = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const run = useLab((state) => state.run)
  const whyNot = run ? whyNoConfidence(run) : 'It appears as soon as the experiment is set up.'
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel study-panel"
      aria-labelledby="confidence-title"
      data-testid="confidence"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="confidence-title">Confidence</h2>
        {whyNot === undefined && <TableButton isPressed={isTable} onPress={setTable} />}
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {whyNot === undefined ? <Certainties isTable={isTable} /> : <p role="status">{whyNot}</p>}
    </section>
  )
}

function Certainties({ isTable }: { isTable: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const makeFrame = useMemo(createConfidenceFrames, [])
  const frame = useChartFrame(box, makeFrame, {
    intervalMs: isTable ? TABLE_MS : PICTURE_MS,
    concerns: concernsConfidence,
    stepOf: stepOfOutputs,
  })
  useWatchedOutputs(box)
  return (
    <div ref={box} className="certainties">
      <p className="certainty-words" data-testid="confidence-words">
        {frame && confidenceWords(frame)}
      </p>
      {(!frame || frame.fresh) && <ConfidenceReadouts fresh={frame?.fresh} />}
      {(!frame || frame.fresh) && <ReliabilityFigure frame={frame} isTable={isTable} />}
      <MarginsFigure frame={frame} isTable={isTable} />
    </div>
  )
}
