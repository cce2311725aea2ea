// Units against frequencies, live: the picture or its table, and how many units have one wave. Who never looks never loads it.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { ChartTable } from '../../../kit/charts/table/ChartTable'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../../../kit/charts/use-chart-frame'
import { stepOfParameters, useWatchedParameters } from '../../../kit/charts/weights/use-watched-parameters'
import { type Size, useElementSize } from '../../../kit/element-size'
import { formatPercent, NO_NUMBER } from '../../../kit/format'
import { Readout } from '../../../kit/panels/Readout'
import { onPaper } from '../../../kit/paper/paper'
import { useColors } from '../../../kit/theme'
import { drawWaves } from './draw-waves'
import { concernsWaves, type WavesFrame, wavesFrame } from './waves-frame'
import { wavesInWords, wavesTable } from './waves-words'
import '../../../kit/charts/chart.css'
import '../../../kit/panels/card-line.css'
import './waves.css'

export function WavesPanel({ isTable }: { isTable: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const frame = useChartFrame(box, wavesFrame, {
    intervalMs: isTable ? TABLE_MS : PICTURE_MS,
    concerns: concernsWaves,
    stepOf: stepOfParameters,
  })
  const { units, ofOneWave, median } = frame
  return (
    <>
      <div className="card-line">
        <p className="reading" data-picture>
          adding: one wave a unit; memorising: all
        </p>
      </div>
      <WavesFigure {...{ box, frame, isTable }} />
      <div className="readouts waves-readouts">
        <Readout label="units of one wave" value={ofOneWave} text={`${ofOneWave} of ${units.length}`} />
        <Readout
          label="median share"
          value={median}
          text={median === undefined ? NO_NUMBER : formatPercent(median)}
        />
      </div>
    </>
  )
}

interface WavesFigureProps {
  box: RefObject<HTMLDivElement | null>
  frame: WavesFrame
  isTable: boolean
}

function WavesFigure({ box, frame, isTable }: WavesFigureProps) {
  useWatchedParameters(box)
  const size = useElementSize(box)
  return (
    <div ref={box} className="chart" data-testid="chart-weights">
      {isTable ? (
        <ChartTable caption="Units by their strongest wave" table={wavesTable(frame)} />
      ) : (
        size && <WavesCanvas frame={frame} size={size} />
      )}
    </div>
  )
}

function WavesCanvas({ frame, size }: { frame: WavesFrame; size: Size }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useColors()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useLayoutEffect(() => {
    if (canvas.current) onPaper(canvas.current, size, (paper) => drawWaves(paper, frame))
  }, [frame, size, colors])
  return <canvas ref={canvas} className="waves" role="img" aria-label={wavesInWords(frame)} />
}
