// What each input of the network is called.
import type { LabState } from '../../../../session/state'

/** What the network sees: the data's own columns, or the features that are made of them. */
export function inputNames(
  { run, experiment }: Pick<LabState, 'run' | 'experiment'>,
  count: number,
): string[] {
  const isPlain = experiment.model.features.kind === 'identity'
  return Array.from({ length: count }, (_, i) => (isPlain && run?.inputNames[i]) || `feature ${i + 1}`)
}
