// The picture of the network with what is pointed at, or its table: the parameters are asked for only while it can be seen.
import { type RefObject, useMemo } from 'react'
import { ChartTable } from '../charts/table/ChartTable'
import { useWatchedParameters } from '../charts/weights/use-watched-parameters'
import { type Size, useElementSize } from '../element-size'
import { NetworkCanvas } from './NetworkCanvas'
import { NetworkPointer } from './NetworkPointer'
import type { NetworkFrame } from './network-frame'
import { networkPicture } from './network-picture'
import { networkTable } from './network-words'
import '../charts/chart.css'

interface NetworkFigureProps {
  box: RefObject<HTMLDivElement | null>
  frame: NetworkFrame
  isTable: boolean
  /** The parameter that is pointed at. */
  at: number | undefined
  onPoint(at: number | undefined): void
}

export function NetworkFigure({ box, frame, isTable, at, onPoint }: NetworkFigureProps) {
  useWatchedParameters(box)
  const size = useElementSize(box)
  return (
    <div ref={box} className="chart" data-testid="chart-weights">
      {isTable ? (
        <ChartTable caption="The network, layer by layer" table={networkTable(frame)} />
      ) : (
        size && <Drawn {...{ frame, size, at, onPoint }} />
      )}
    </div>
  )
}

type DrawnProps = Pick<NetworkFigureProps, 'frame' | 'at' | 'onPoint'> & { size: Size }

function Drawn({ frame, size, at, onPoint }: DrawnProps) {
  const picture = useMemo(() => networkPicture(frame, size), [frame, size])
  return (
    <>
      <NetworkCanvas {...{ frame, picture, size }} />
      <NetworkPointer {...{ frame, picture, size, at, onPoint }} />
    </>
  )
}
