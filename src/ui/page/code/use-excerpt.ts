// The excerpt for the settings as they stand, and which of its lines the last change touched.
import { useState } from 'react'
import { presets } from '../../../catalog/presets/preset-table'
import type { CodeWriter } from '../../../experiment/export/code-writer'
import type { LabState } from '../../../session/state'
import { useLab } from '../../kit/session-context'
import { compareLines, type ShownLine } from './changed-lines'

export function useExcerpt(writer: CodeWriter): readonly ShownLine[] {
  // One text: a change that does not touch it renders nothing.
  const text = useLab((state) => excerptOf(state, writer))
  const [shown, setShown] = useState(() => ({ writer, text, lines: compareLines(text, text) }))
  if (shown.writer === writer && shown.text === text) return shown.lines
  // In another language nothing of it has changed.
  const before = shown.writer === writer ? shown.text : text
  const next = { writer, text, lines: compareLines(before, text) }
  setShown(next)
  return next.lines
}

function excerptOf({ experiment, presetId, run }: LabState, writer: CodeWriter): string {
  if (!run || writer.whyNot?.(experiment)) return ''
  const steps = experiment.steps ?? presets[presetId].restsAt
  return writer.excerpt(experiment, { rows: run.training.inputs.length, steps }).join('\n')
}
