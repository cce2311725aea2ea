// The losses of all over steps, on one pair of axes: told apart by dashes, and by a letter where each ends.

import { lossAxis, type Series, type ValueAxis } from '../../kit/charts/axes/value-axis'
import type { LineEnd } from '../../kit/charts/line-end'
import { lossPointAt } from '../../kit/charts/loss/loss-point'
import type { PlotLine } from '../../kit/charts/steps/PlotLines'
import { type StepAxis, stepAxis } from '../../kit/charts/steps/step-axis'
import { thinnedPoints } from '../../kit/charts/steps/visible-rows'
import type { Column } from './columns'

const LIMIT = 200
/** Of so many, two names each are read; of more, one. */
const BOTH_NAMED = 3

const dashOf: Record<Column['letter'], { dash: string; word: string }> = {
  A: { dash: '1.5 3.5', word: 'dotted' },
  B: { dash: '9 4', word: 'dashed' },
  C: { dash: '9 3 1.5 3', word: 'dash and dot' },
  D: { dash: '9 3 1.5 3 1.5 3', word: 'dash and two dots' },
  live: { dash: '', word: 'drawn' },
}

export interface CurvesFrame {
  steps: StepAxis
  values: ValueAxis
  lines: PlotLine[]
  ends: LineEnd[]
  /** "A dotted, live drawn". */
  words: string
  /** Letters of those whose loss is another. */
  left: string[]
}

export function curvesFrame(columns: readonly Column[]): CurvesFrame | undefined {
  const [first] = columns
  if (!first) return undefined
  const shown = columns.filter(({ run }) => run.loss === first.run.loss)
  const curves = shown.flatMap(curvesOf)
  const guessing = first.run.nullLoss
  const isCrowded = shown.length > BOTH_NAMED && curves.some(({ tone }) => tone === 'validation')
  const named = isCrowded ? curves.filter(({ tone }) => tone === 'validation') : curves
  const words = shown.map(({ letter }) => `${letter} ${dashOf[letter].word}`).join(', ')
  return {
    steps: stepAxis({ step: shown.reduce((last, { step }) => Math.max(last, step), 0) }),
    values: lossAxis(curves, { scale: 'linear', guessing, isZoomed: false }),
    lines: curves.map(({ letter, tone, steps, values }) => ({
      key: `${letter} ${tone}`,
      steps,
      values,
      stroke: `var(--${tone})`,
      strokeWidth: letter === 'live' ? 2.2 : 1.8,
      strokeDasharray: dashOf[letter].dash,
    })),
    ends: named.map(endOf),
    words: `${words}${named.length < curves.length ? '; training has the dashes of the named validation' : ''}`,
    left: columns.filter((column) => !shown.includes(column)).map(({ letter }) => letter),
  }
}

interface Curve extends Series {
  letter: Column['letter']
  tone: 'training' | 'validation'
}

/** Up to the step that is shown; none where there are no rows of the kind. */
function curvesOf({ letter, history, step: until }: Column): Curve[] {
  const pointAt = (i: number) => lossPointAt(history, i, { scale: 'linear', style: 'lab' })
  const points = thinnedPoints({
    history,
    zoom: { from: 0, to: until },
    pointAt,
    readValues: (i, values) => {
      const { training, validation } = pointAt(i)
      values[0] = training
      values[1] = validation
    },
    limit: LIMIT,
  }).filter(({ step }) => step <= until)
  const steps = points.map(({ step }) => step)
  return (['validation', 'training'] as const)
    .map((tone) => ({ letter, tone, steps, values: points.map((point) => point[tone]) }))
    .filter(({ values }) => values.some(Number.isFinite))
}

function endOf({ letter, tone, steps, values }: Curve): LineEnd {
  const at = values.findLastIndex(Number.isFinite)
  return {
    tone,
    label: letter === 'live' ? `live ${tone === 'training' ? 'train.' : 'valid.'}` : `${letter} ${tone}`,
    step: steps[at] as number,
    value: values[at] as number,
    dot: tone === 'validation' ? 'hollow' : 'filled',
  }
}
