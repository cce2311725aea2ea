// From a file's content to a run, or a sentence that says what is wrong with it.
import type { Experiment } from '../experiment'
import { BadInput, found, refuse } from '../parse/bad-input'
import { parse, parseExperiment } from '../parse/parse'
import { isFormatted } from './format'
import { checkRun } from './rules'
import type { SavedRun } from './saved-run'
import { runFileSchema } from './schema'

/**
 * @param content of the file, as JSON
 * @throws BadInput
 */
export function readRunFile(content: unknown): SavedRun {
  const { format, version } = isFormatted(content) ? content : ({} as Record<'format' | 'version', unknown>)
  if (format !== 'overfit-lab-run')
    refuse('format', found(format), 'an experiment, or a run: overfit-lab-run')
  if (typeof version === 'number' && version > 1)
    throw new BadInput(
      `version: found ${found(version)}, expected 1: a newer Overfit Lab has saved this run.`,
    )
  const { format: _, version: __, ...read } = parse(runFileSchema, content, 'run')
  const run = { ...read, experiment: parseExperiment(read.experiment) } as SavedRun & {
    experiment: Experiment
  }
  checkRun(run)
  return run
}
