// The closed form at every number of features, over the charts: the curve with its peak, and what the fit looks like there.
import { useMemo, useRef, useState } from 'react'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { useLab } from '../../../ui/kit/session-context'
import type { DoubleDescent } from '../shared/wire'
import { DescentFigure } from './DescentFigure'
import { descentFrame, descentTable } from './descent-frame'
import { lookWords, marksWords, methodWords, walkWords } from './descent-words'
import { FeatureCountSlider } from './FeatureCountSlider'
import { hasDoubleDescent } from './has-double-descent'
import { OwnSentence } from './OwnDot'
import { useDescent } from './use-descent'
import { WalkFits } from './WalkFits'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/side-panel.css'
import './double-descent-panel.css'

/** Nothing where the closed form is not known. */
export function Panel() {
  return useLab(hasDoubleDescent) && <DoubleDescentPanel />
}

function DoubleDescentPanel() {
  const panel = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const [chosen, setChosen] = useState<number>()
  const descent = useDescent(chosen)
  usePanel(panel)
  return (
    <section
      ref={panel}
      className="side-panel double-descent-panel"
      aria-labelledby="double-descent-title"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="double-descent-title">Every number of features</h2>
        <TableButton isPressed={isTable} onPress={setTable} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {descent ? (
        <Descent descent={descent} isTable={isTable} onChoose={setChosen} />
      ) : (
        <p role="status">The best weights are being computed …</p>
      )}
    </section>
  )
}

interface DescentProps {
  descent: DoubleDescent
  isTable: boolean
  onChoose(count: number): void
}

function Descent({ descent, isTable, onChoose }: DescentProps) {
  const frame = useMemo(() => descentFrame(descent), [descent])
  const penalty = useLab((state) => state.experiment.penalty)
  const inputNames = useLab((state) => state.run?.inputNames)
  const { walk, counts, lambda } = descent
  const chosen = walk.fits[0].count
  const sentence = lookWords(frame)
  const method = methodWords(frame, penalty)
  return (
    <>
      <p className="descent-look" data-testid="double-descent" data-lambda={lambda}>
        {sentence}
      </p>
      {isTable ? (
        <div className="chart descent-chart">
          <ChartTable caption="Losses against the number of features" table={descentTable(frame)} />
        </div>
      ) : (
        <>
          <DescentFigure {...{ frame, chosen, sentence, onChoose }} note={`${method} ${marksWords(frame)}`} />
          <OwnSentence frame={frame} />
          <p>{walkWords(walk.points.at.length, inputNames ?? [])}</p>
          <FeatureCountSlider {...{ counts, chosen, onChoose }} />
          <WalkFits frame={frame} walk={walk} inputNames={inputNames ?? []} />
          <p>{method}</p>
        </>
      )}
    </>
  )
}
