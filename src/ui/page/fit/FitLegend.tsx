// What the marks of the fit mean, and how good it is where that is a matter of numbers.

import type { TermId } from '../../../catalog/terms/terms'
import { fitGhost } from '../../../session/run/shown-ghost'
import { isEmbedded } from '../../kit/embedded'
import { LegendKey } from '../../kit/paper/LegendKey'
import type { LegendEntry } from '../../kit/paper/legend-entry'
import type { FitView } from '../../kit/paper/picture'
import { useLab } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { FitSummary } from './FitSummary'
import { MemorisedMeter } from './MemorisedMeter'
import { ResidualWords } from './ResidualWords'
import './legend.css'

interface FitLegendProps {
  view: FitView | undefined
  hasResiduals: boolean
}

export function FitLegend({ view, hasResiduals }: FitLegendProps) {
  const ghost = useLab(fitGhost)
  if (!view) return <figcaption className="legend" />
  return (
    <figcaption className="legend" data-picture>
      {view.legend.map((entry) => (
        <Entry key={`${entry.look} ${entry.text}`} entry={entry} />
      ))}
      {view.residuals && hasResiduals && <Entry entry={view.residuals.entry} />}
      {ghost && view.canCompare?.(ghost) && !view.namesGhost && <GhostEntry label={ghost.label} />}
      <MemorisedMeter />
      {view.summarize && <FitSummary summarize={view.summarize} inputs={view.inputs} />}
      {view.residuals && hasResiduals && <ResidualWords words={view.residuals.words} />}
    </figcaption>
  )
}

function Entry({ entry: { shapes, look, text } }: { entry: LegendEntry }) {
  return (
    <span>
      {shapes.map((shape) => (
        <LegendKey key={shape} shape={shape} look={look} />
      ))}
      <EntryText {...{ look, text }} />
    </span>
  )
}

/** Its first words are the term: "training, two classes". */
function EntryText({ look, text }: Pick<LegendEntry, 'look' | 'text'>) {
  const term = termOf[look]
  // A class has the visitor's own name for it, however long.
  if (look === 'class')
    return (
      <span className="class-name" title={text}>
        {text}
      </span>
    )
  if (!term) return text
  const [name = '', ...rest] = text.split(/(?=,)/)
  return (
    <span>
      <Explained term={term}>{name}</Explained>
      {rest.join('')}
    </span>
  )
}

const termOf: Partial<Record<LegendEntry['look'], TermId>> = {
  training: 'training',
  validation: 'validation',
  ring: 'wrong-label',
  truth: 'truth',
}

/** What the twin's line is stands in the sentence above, but in a figure and in a lesson, which have none. */
function GhostEntry({ label }: { label: string }) {
  const isEdit = useLab((state) => state.beforeEdit !== undefined)
  const isTwin = useLab((state) => state.ghost === undefined)
  const isLed = useLab((state) => state.isLed)
  if (isEdit) return <Entry entry={{ shapes: ['line'], look: 'ghost', text: label }} />
  if (isTwin && !isEmbedded && !isLed) return null
  return <Entry entry={{ shapes: ['line'], look: 'ghost', text: isTwin ? label : nameOfRun(label) }} />
}

/** A restart that changed nothing, or too much to name, has a label that says so itself. */
function nameOfRun(label: string): string {
  return label.startsWith('run before') ? label : `run before: ${label}`
}
