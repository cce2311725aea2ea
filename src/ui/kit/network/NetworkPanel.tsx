// The network drawn, live: the picture or its table, what is under the pointer in words, and three counts.
import { useRef, useState } from 'react'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../charts/use-chart-frame'
import { stepOfParameters } from '../charts/weights/use-watched-parameters'
import { sayConnection } from './connection'
import { NetworkFigure } from './NetworkFigure'
import { NetworkKey } from './NetworkKey'
import { NetworkReadouts } from './NetworkReadouts'
import { concernsNetwork, networkFrame } from './network-frame'
import '../charts/reading.css'
import '../panels/card-line.css'
import './network.css'

export function NetworkPanel({ isTable }: { isTable: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const frame = useChartFrame(box, networkFrame, {
    intervalMs: isTable ? TABLE_MS : PICTURE_MS,
    concerns: concernsNetwork,
    stepOf: stepOfParameters,
  })
  const [at, setAt] = useState<number>()
  const words = at === undefined || isTable ? '' : sayConnection(frame, at)
  return (
    <>
      <div className="card-line">
        {words ? <p className="reading network-reading">{words}</p> : <NetworkKey frame={frame} />}
      </div>
      <NetworkFigure {...{ box, frame, isTable, at }} onPoint={setAt} />
      <NetworkReadouts frame={frame} />
    </>
  )
}
