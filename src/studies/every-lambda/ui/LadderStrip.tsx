// Above the λ slider, on its own axis: the losses of every rung, the lowest of them, and the visitor's own network.
import { useRef } from 'react'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { RungButtons } from '../../../ui/kit/charts/lambda/RungButtons'
import { linePath } from '../../../ui/kit/charts/path/line-path'
import { type Size, useElementSize } from '../../../ui/kit/element-size'
import { useLab } from '../../../ui/kit/session-context'
import { everyLambdaReport } from '../session/study'
import type { EveryLambdaReport } from '../shared/wire'
import { LowestRung } from './LowestRung'
import { lowestWords, rungWords, stripInWords } from './ladder-words'
import { OwnNetwork } from './OwnNetwork'
import { isOnSlider, type StripFrame, type StripRung, stripFrame } from './strip-frame'
import '../../../ui/kit/charts/chart.css'

export function LadderStrip() {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const report = useLab(everyLambdaReport)
  const guessing = useLab((state) => state.run?.nullLoss)
  return (
    <div ref={box} className="ladder-strip" data-testid="every-lambda" data-step={report?.step}>
      {size && report && guessing !== undefined && (
        <Strip report={report} size={size} frame={stripFrame(report, size, guessing)} />
      )}
      <p className="unseen" role="status">
        {report && lowestWords(report)}
      </p>
    </div>
  )
}

function Strip({ report, size, frame }: { report: EveryLambdaReport; size: Size; frame: StripFrame }) {
  const { rungs, lowest } = frame
  const reachable = rungs.filter(({ value }) => isOnSlider(value))
  const placed = reachable.map((rung) => ({ ...rung, words: rungWords(rung.value, rung) }))
  return (
    <>
      <svg {...size} role="img" aria-label={stripInWords(report)}>
        <Lines frame={frame} height={size.height} />
        {rungs.map((rung) => (
          <RungMark key={rung.value} rung={rung} />
        ))}
        {lowest && <LowestRung rung={lowest} frame={frame} size={size} />}
        <OwnNetwork frame={frame} size={size} />
      </svg>
      <RungButtons rungs={placed} first={lowest ? rungs.indexOf(lowest) : 0} width={size.width} />
    </>
  )
}

function Lines({ frame: { rungs }, height }: { frame: StripFrame; height: number }) {
  const sound = rungs.map((rung) => (rung.hasDiverged ? undefined : rung))
  const validation = linePath(sound.map((rung) => rung && pointAt(rung.x, rung.validationY)))
  const training = linePath(sound.map((rung) => rung && pointAt(rung.x, rung.trainingY)))
  const isWhole = validation !== '' && !validation.slice(1).includes('M')
  return (
    <>
      {isWhole && <path className="ladder-ground" d={`${validation}V${height}H${rungs[0]?.x.toFixed(1)}Z`} />}
      <path className="ladder-training" d={training} />
      <path className="ladder-validation" d={validation} />
    </>
  )
}

function pointAt(x: number, y: number | undefined) {
  return y === undefined ? undefined : { x, y }
}

function RungMark({ rung: { x, validationY, hasDiverged, isBeyond } }: { rung: StripRung }) {
  // At the top: its loss has left every scale.
  if (hasDiverged) return <path className="rung-cross" d={`M${x - 4} 18l8 8m0 -8l-8 8`} />
  if (validationY === undefined) return null
  if (isBeyond) return <path className="rung-beyond" d={beyondMark(x, validationY)} />
  return <circle className="rung-dot" cx={x} cy={validationY} r={3} />
}
