// An experiment as one complete Python script for PyTorch, which ends where the page's run ends.
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import type { ScriptContext } from '../code-writer'
import { changesNote, headerCode } from '../header'
import { pythonNumbers } from '../python/numbers'
import { notesOf } from './notes'
import { partsOf } from './parts'

export function script(experiment: Experiment, data: ModelSpaceData, context: ScriptContext): string {
  const { repetition, ...parts } = partsOf(
    experiment,
    data,
    context.steps,
    pythonNumbers(context.numbersFile),
  )
  const notes = [...notesOf(experiment), changesNote(context.changes, repetition)]
  return [
    headerCode('#', experiment, 'PyTorch (1.10 or later; tried with 1.13)', notes),
    ...Object.values(parts),
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}
