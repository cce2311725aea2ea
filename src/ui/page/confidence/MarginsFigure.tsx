// The histogram of margins with its title, what to look at and its counts, as a picture or as a table.
import { useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { Margins } from '../../../session/confidence/margins'
import { ChartTable } from '../../kit/charts/table/ChartTable'
import { useElementSize } from '../../kit/element-size'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import { Explained } from '../../kit/terms/Explained'
import type { ConfidenceFrame } from './confidence-frame'
import { marginsTable } from './confidence-table'
import { MarginsChart } from './MarginsChart'
import '../../kit/charts/chart.css'
import '../../kit/charts/plot-figure.css'
import '../../kit/charts/reading.css'

interface MarginsFigureProps {
  frame: ConfidenceFrame | undefined
  isTable: boolean
}

export function MarginsFigure({ frame, isTable }: MarginsFigureProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const ofWhat =
    (frame?.classes ?? 2) === 2 ? 'in favour of its true class' : 'of its true class minus the largest other'
  return (
    <section ref={figure} className="plot-figure" aria-labelledby="margins-title">
      <h3 id="margins-title">How far it is from changing its mind</h3>
      {!isTable && (
        <SavePicture
          figure={figure}
          place="title"
          title="Histogram of margins"
          note={`A point’s margin is the logit ${ofWhat}. Below 0 the answer is wrong.`}
        />
      )}
      <p>
        A point’s margin is the <Explained term="logit">logit</Explained> {ofWhat}. Below 0 the answer is
        wrong and costs at least as much: 5 or more at −5.
      </p>
      <p className="margins-key" data-picture>
        {frame && <Key look="training" margins={frame.margins.training} />}
        {frame?.margins.validation && <Key look="validation" margins={frame.margins.validation} />}
      </p>
      <div ref={box} className="chart certainty-chart" data-testid="margins">
        {isTable && frame ? (
          <ChartTable caption="Histogram of margins" table={marginsTable(frame)} />
        ) : (
          <div className="chart-picture" role="img" aria-label={inWords(frame)}>
            {size && frame && <MarginsChart {...{ size, frame }} />}
          </div>
        )}
      </div>
    </section>
  )
}

function Key({ look, margins }: { look: 'training' | 'validation'; margins: Margins }) {
  return (
    <span className={`tone-${look}`}>
      <i className={`reading-key reading-key-${look}`} /> {wrongWords(look, margins)}
    </span>
  )
}

function wrongWords(name: string, { rows, right }: Margins): string {
  return `${name}: ${formatCount(rows - right)} of ${formatCount(rows)} wrong`
}

function inWords(frame: ConfidenceFrame | undefined): string {
  if (!frame) return 'Histogram of margins: nothing measured yet'
  const { training, validation } = frame.margins
  const splits = [
    wrongWords('training', training),
    ...(validation ? [wrongWords('validation', validation)] : []),
  ]
  return `Histogram of margins at step ${frame.step}: ${splits.join(', ')}`
}
