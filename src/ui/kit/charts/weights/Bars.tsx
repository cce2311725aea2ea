// The bars of the histogram, before them the hatched one of exact zeros, and the outline of the run before.
import { useId } from 'react'
import type { Histogram } from './histogram'
import type { HistogramPlot } from './histogram-axis'
import './histogram.css'

interface BarsProps {
  histogram: Histogram
  plot: HistogramPlot
  /** Of the axis of counts. */
  max: number
}

/** A bin that is not empty can be seen, pixels. */
const LEAST_HEIGHT = 1.5
/** Between two bars. */
const BAR_GAP = 1

function heightIn({ area }: HistogramPlot, max: number): (count: number) => number {
  return (count) =>
    count === 0 ? 0 : Math.min(area.height, Math.max(LEAST_HEIGHT, (area.height * count) / max))
}

export function Bars({ histogram, plot, max }: BarsProps) {
  const height = heightIn(plot, max)
  const bottom = plot.area.y + plot.area.height
  const bars = [...histogram.counts].map((count, i) => {
    const [left, right] = plot.spanOf(i)
    return count === 0
      ? ''
      : `M${point(left)} ${bottom}v${point(-height(count))}H${point(right - BAR_GAP)}V${bottom}z`
  })
  return (
    <>
      <path className="bars" d={bars.join('')} />
      <ZeroBar
        count={histogram.zeros}
        height={height(histogram.zeros)}
        isCut={histogram.zeros > max}
        plot={plot}
      />
    </>
  )
}

interface ZeroBarProps {
  count: number
  height: number
  /** Its count is beyond the axis. */
  isCut: boolean
  plot: HistogramPlot
}

function ZeroBar({ count, height, isCut, plot: { area, zeroSpan } }: ZeroBarProps) {
  const hatch = useId()
  const [left, right] = zeroSpan
  const [top, width] = [area.y + area.height - height, right - left]
  if (count === 0) return null
  return (
    <g>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="2.5" height="5" />
      </pattern>
      <rect className="zero-ground" x={left} y={top} width={width} height={height} />
      <rect className="zero-bar" x={left} y={top} width={width} height={height} fill={`url(#${hatch})`} />
      {isCut && <path className="break" d={`M${left - 3} ${top + 16}l${width + 6} -6v5l${-width - 6} 6z`} />}
    </g>
  )
}

export function Outline({ histogram, plot, max }: BarsProps) {
  const height = heightIn(plot, max)
  const bottom = plot.area.y + plot.area.height
  const [zeroLeft, zeroRight] = plot.zeroSpan
  const top = (count: number) => point(bottom - height(count))
  const steps = [...histogram.counts].map((count, i) => `V${top(count)}H${point(plot.spanOf(i)[1])}`)
  const zeros =
    histogram.zeros > 0
      ? `M${point(zeroLeft)} ${bottom}V${top(histogram.zeros)}H${point(zeroRight)}V${bottom}`
      : ''
  return <path className="ghost-line" d={`M${plot.area.x} ${bottom}${steps.join('')}V${bottom}${zeros}`} />
}

function point(pixels: number): string {
  return pixels.toFixed(1)
}
