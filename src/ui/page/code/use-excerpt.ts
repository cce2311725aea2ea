// The excerpt for the settings as they stand, and which of its lines the last change touched.
import { useState } from 'react'
import { presets } from '../../../catalog/presets/preset-table'
import { excerpt } from '../../../experiment/export/excerpt'
import type { LabState } from '../../../session/state'
import { useLab } from '../../kit/session-context'
import { compareLines, type ShownLine } from './changed-lines'

export function useExcerpt(): readonly ShownLine[] {
  // One text: a change that does not touch it renders nothing.
  const text = useLab(excerptOf)
  const [shown, setShown] = useState(() => ({ text, lines: compareLines(text, text) }))
  if (shown.text === text) return shown.lines
  const next = { text, lines: compareLines(shown.text, text) }
  setShown(next)
  return next.lines
}

function excerptOf({ experiment, presetId, run }: LabState): string {
  if (!run) return ''
  const steps = experiment.steps ?? presets[presetId].restsAt
  return excerpt(experiment, { rows: run.training.inputs.length, steps }).join('\n')
}
