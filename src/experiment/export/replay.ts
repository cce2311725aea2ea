// How a run was tuned, as a program can do it again: its values by step, and stretches that take the same kind of step.
import type { Experiment } from '../experiment'
import type { ModelSpaceData, Tuned } from '../model-space'
import { isPenalised } from '../penalty-of-lambda'
import { isDeep } from '../shape'

export interface Replay<Code> {
  /** Ascending, the first at step 0; each with the values as they were from there on. */
  tuned: readonly { after: number; experiment: Experiment }[]
  stretches: Stretch<Code>[]
}

/** Steps `from` + 1 … `to`. */
export interface Stretch<Code> {
  from: number
  to: number
  code: Code
}

/**
 * @param steps that the program takes
 * @param codeOf what a step looks like with these settings: it changes with the kind of penalty, not with λ
 * @returns nothing where nothing was tuned, or the run has not come from step 0 by its own steps
 */
export function replayOf<Code>(
  experiment: Experiment,
  { tunings = [] }: Pick<ModelSpaceData, 'tunings'>,
  steps: number,
  codeOf: (experiment: Experiment) => Code,
): Replay<Code> | undefined {
  const tuned = likeNeighbours(tunings.filter(({ after }) => after <= steps)).map(({ after, settings }) => ({
    after,
    experiment: { ...experiment, ...settings },
  }))
  if (tuned.length < 2) return undefined
  const stretches: Stretch<Code>[] = []
  for (const [i, { after, experiment }] of tuned.entries()) {
    if (after >= steps) break
    const code = codeOf(experiment)
    const last = stretches.at(-1)
    const to = Math.min(tuned[i + 1]?.after ?? steps, steps)
    if (last && JSON.stringify(last.code) === JSON.stringify(code)) last.to = to
    else stretches.push({ from: after, to, code })
  }
  return { tuned, stretches }
}

/** Whether any step of a program drops hidden units. */
export function dropsUnits(
  experiment: Experiment,
  { tunings = [] }: Pick<ModelSpaceData, 'tunings'>,
  steps: number,
): boolean {
  if (!isDeep(experiment)) return false
  const settings = tunings.filter(({ after }) => after < steps).map(({ settings }) => settings)
  return (settings.length > 0 ? settings : [experiment]).some(({ dropout }) => dropout > 0)
}

/** Where nothing is penalised any penalty with λ = 0 does the same: that of what follows, or of what went before. */
function likeNeighbours(tunings: readonly Tuned[]): Tuned[] {
  const all = [...tunings]
  for (let i = all.length - 2; i >= 0; i--) all[i] = adopting(all[i] as Tuned, all[i + 1] as Tuned)
  for (let i = 1; i < all.length; i++) all[i] = adopting(all[i] as Tuned, all[i - 1] as Tuned)
  return all
}

function adopting(own: Tuned, { settings }: Tuned): Tuned {
  return isPenalised(own.settings)
    ? own
    : { ...own, settings: { ...own.settings, penalty: { ...settings.penalty, lambda: 0 } } }
}
