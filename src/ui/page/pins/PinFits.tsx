// The fit of each, drawn as the page draws it, with the first one's line dotted over the others.
import { useEffect, useMemo, useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import { strengthWords } from '../../../session/pins/pin-name'
import type { Ghost } from '../../../session/state'
import { useElementSize } from '../../kit/element-size'
import { LegendKey } from '../../kit/paper/LegendKey'
import { paint } from '../../kit/paper/paint'
import type { FitView } from '../../kit/paper/picture'
import { useColors } from '../../kit/theme'
import { fitView } from '../fit/fit-view'
import type { Column } from './columns'

export function PinFits({ columns }: { columns: readonly Column[] }) {
  const [first] = columns
  const view = useFitView(first)
  const ghost = useMemo(() => first && view && ghostOf(first, view), [first, view])
  const hasKinds = new Set(columns.map(({ experiment }) => experiment.penalty.kind)).size > 1
  return (
    <div className="compare-fits" data-count={columns.length}>
      {columns.map((column) => (
        <PinFit
          key={column.letter}
          column={column}
          hasKinds={hasKinds}
          ghost={column === first ? undefined : ghost}
        />
      ))}
      {view && (
        <p className="compare-legend" data-picture>
          {view.legend.map(({ shapes, look, text }) => (
            <span key={`${look} ${text}`}>
              {shapes.map((shape) => (
                <LegendKey key={shape} shape={shape} look={look} />
              ))}
              {text}
            </span>
          ))}
          {ghost && columns.length > 1 && (
            <span>
              <LegendKey shape="line" look="ghost" /> {first?.letter}, over the others
            </span>
          )}
        </p>
      )}
    </div>
  )
}

/** Only where the picture can be drawn from what is kept. */
function useFitView(column: Column | undefined): FitView | undefined {
  const { run, frame } = column ?? {}
  return useMemo(() => run && fitView(run, frame), [run, frame])
}

/** Points over their inputs, in which a line can be compared; other pictures are wider. */
function isPlot({ points }: FitView): boolean {
  return points === 'plane' || points === 'curve'
}

function ghostOf({ letter, run, step, history, values }: Column, view: FitView): Ghost | undefined {
  if (letter === 'live' || !values || !isPlot(view)) return undefined
  return { label: letter, run, step, history, prediction: { inputs: view.inputs, values, step } }
}

interface PinFitProps {
  column: Column
  /** Whether penalties are of several kinds. */
  hasKinds: boolean
  ghost: Ghost | undefined
}

function PinFit({ column, hasKinds, ghost }: PinFitProps) {
  const { letter, name, isLive, experiment, step, run, values, parameters } = column
  const [strength, at] = [strengthWords(experiment, hasKinds), `step ${formatCount(step)}`]
  const own = [true, false].map((isNamed) => `${strengthWords(experiment, isNamed)}, ${at}`)
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const colors = useColors()
  const view = useFitView(column)
  const drawn = view && values?.length === view.inputs.length * run.outputNames.length ? values : undefined
  const lacks = !drawn || (view?.watchesParameters && !parameters)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useEffect(() => {
    if (!canvas.current || !size || !view) return
    paint(canvas.current, size, view, {
      values: drawn,
      parameters,
      ghost: ghost && view.canCompare?.(ghost) ? ghost : undefined,
    })
  }, [size, colors, view, drawn, parameters, ghost])
  return (
    <figure className="compare-fit" data-letter={letter} data-wide={view && !isPlot(view)}>
      <figcaption data-picture>
        <b className={isLive ? 'compare-letter live' : 'compare-letter'}>
          {letter === 'live' ? '●' : letter}
        </b>
        <span className="compare-strength">{strength}</span>
        <span>{at}</span>
        <i>{isLive ? 'live' : 'pinned'}</i>
        {letter !== 'live' && !own.includes(name) && <small title={name}>{name}</small>}
      </figcaption>
      <div ref={box} className="compare-picture">
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${letter}, ${name}: ${view?.description ?? ''}`}
          hidden={!size}
        />
      </div>
      {lacks && letter !== 'live' && <p>What this picture is drawn from was not kept.</p>}
    </figure>
  )
}
