// Sums on a clock: the whole table as the network answers it, one unit's wave, and the table of the network without λ.
import type { RunDescription } from '../../../../protocol/run-description'
import type { Ghost } from '../../../../session/state'
import type { LegendEntry } from '../../../kit/paper/legend-entry'
import { within } from '../../../kit/paper/panes'
import type { FitView, Paper } from '../../../kit/paper/picture'
import { write } from '../../../kit/paper/text'
import { isComparable } from '../comparable'
import { firstLayerWeights } from '../images/weight-images'
import { ClockDial } from './ClockDial'
import { clockPanes } from './clock-panes'
import { drawTable } from './draw-table'
import { drawWave } from './draw-wave'
import { type Sum, scoreOf, scoresInWords, sumsOf } from './sums'
import { unitWaves, waveInWords } from './unit-waves'

const INTERVAL_MS = 250

const legend: readonly LegendEntry[] = [
  { shapes: ['solid'], look: 'training', text: 'training, right' },
  { shapes: [0], look: 'validation', text: 'validation, right' },
  { shapes: ['cross'], look: 'wrong', text: 'wrong (new ones framed)' },
]

export function clockView(run: RunDescription, modulus: number): FitView {
  const { training, validation } = run
  const sums = (values: Float32Array) => sumsOf(run, modulus, values)
  const waves = (parameters: Float32Array | undefined) =>
    parameters && run.sizes.length > 2
      ? unitWaves(firstLayerWeights(parameters, run.sizes, run.sizes[1]!), modulus)
      : undefined
  return {
    inputs: [...training.inputs, ...validation.inputs],
    description:
      `Table of the sums (a + b) mod ${modulus}: a row for each a, a column for each b, the darker the later the hour ` +
      `that the network answers; ${training.inputs.length} training sums, filled, and ${validation.inputs.length} new ones, hollow; a cross where it is wrong.`,
    legend,
    watchesParameters: true,
    Overlay: ClockDial,
    intervalMs: INTERVAL_MS,
    canCompare: (ghost) => isComparable(run, ghost),
    namesGhost: true,
    draw(paper, { values, parameters, ghost }) {
      const panes = clockPanes(paper, modulus, ghost !== undefined)
      if (values)
        within(paper, panes.table, (pane) => drawTable(pane, sums(values), { modulus, hasHours: true }))
      // On small paper nobody sees them: then they are not looked for.
      const found = panes.wave && waves(parameters)
      if (found && panes.wave) within(paper, panes.wave, (pane) => drawWave(pane, found))
      if (ghost && panes.ghost) within(paper, panes.ghost, (pane) => drawGhost(pane, ghost, modulus))
    },
    summarize: (values) => scoresInWords(sums(values)),
    inWords(values, parameters) {
      const found = waves(parameters)
      return [`${scoresInWords(sums(values))}.`, ...(found ? [`${waveInWords(found)}.`] : [])].join(' ')
    },
  }
}

/** It has a split of its own where its seed is another. */
function drawGhost(paper: Paper, { label, run, prediction }: Ghost, modulus: number): void {
  if (!prediction) return
  const { fontSize } = paper
  const sums = sumsOf(run, modulus, prediction.values)
  write(paper, label, 0, fontSize, { color: 'ink', isBold: true })
  write(paper, newInWords(sums), 0, 2.4 * fontSize)
  const top = 3.2 * fontSize
  within(paper, { left: 0, top, width: paper.width, height: paper.height - top }, (pane) =>
    drawTable(pane, sums, { modulus, hasHours: false }),
  )
}

function newInWords(sums: readonly Sum[]): string {
  const { right, of } = scoreOf(sums, 'validation')
  return of > 0 ? `${right} of ${of} new sums right` : scoresInWords(sums)
}
