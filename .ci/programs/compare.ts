// A case as a program of one language, run, and compared with the lab's processor engine or with its exact solution.
import { languageOf } from '../../src/experiment/export/languages'
import { layerSizes } from '../../src/experiment/shape'
import { whyNoSolution } from '../../src/studies/exact-solution/shared/why-no-solution'
import { type LabInProcess, openLab } from '../strangers/lab-in-process'
import type { Case } from './cases'
import { type Figures, runProgram } from './interpreters'
import { minimumOf } from './minimum'

/** How far a program that ended there was from the lab, in the figure where it was farthest. */
export interface Difference {
  at: string
  figure: string
  /** Relative; infinite where one of them has no such figure. */
  worst: number
}

/**
 * @param ends steps at which programs are to end, each run on its own
 * @returns why there is nothing to compare, or each difference
 */
export async function compared(
  target: string,
  one: Case,
  ends: readonly number[],
): Promise<string | Difference[]> {
  const { session, lab } = openLab()
  try {
    await lab.load(one.experiment)
    const refusal = await refusalOf(lab, target)
    if (refusal !== undefined) return refusal
    if (!repeatsTunings(target, one)) return 'It trains with the last values throughout, and says so.'
    if (!hasNoSteps(target, one)) return await comparedSteps(target, one, { session, lab }, ends)
    const minimum = await minimumOf(one.experiment)
    return [differenceOf('minimum', await printedBy(target, session), minimum)]
  } finally {
    session.end()
  }
}

/** Its programs go straight to the minimum where that can be solved. */
export function hasNoSteps(target: string, { experiment }: Case): boolean {
  return target === 'sklearn' && whyNoSolution(experiment, layerSizes(experiment), 1) === undefined
}

/** A network of scikit-learn keeps its values from the first step to the last. */
function repeatsTunings(target: string, one: Case): boolean {
  return target !== 'sklearn' || hasNoSteps(target, one) || !one.tunings
}

async function refusalOf(lab: LabInProcess['lab'], target: string): Promise<string | undefined> {
  try {
    await lab.exportCode(target)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

async function comparedSteps(
  target: string,
  { tunings = [] }: Case,
  { session, lab }: LabInProcess,
  ends: readonly number[],
): Promise<Difference[]> {
  const differences: Difference[] = []
  const stops = new Set([...ends, ...tunings.map(({ after }) => after)])
  let step = 0
  for (const stop of [...stops].sort((a, b) => a - b)) {
    const own = await lab.run(stop - step)
    step = stop
    if (ends.includes(stop))
      differences.push(differenceOf(`step ${stop}`, await printedBy(target, session), own))
    for (const { after, tuning } of tunings) if (after === stop) await lab.tune(tuning)
  }
  return differences
}

/** As it is saved: with a file beside it where its numbers are many. */
async function printedBy(target: string, session: LabInProcess['session']): Promise<Figures> {
  const name = 'case-numbers.csv'
  const { program, numbers } = await session.exportProgram(target, name)
  const beside = numbers === undefined ? undefined : { name, text: numbers }
  return runProgram(languageOf(target).extension, program, beside)
}

const figures = ['dataLoss', 'penalty', 'objective', 'validationLoss'] as const

function differenceOf(at: string, printed: Figures, own: Figures): Difference {
  const each = figures.map((figure) => ({ at, figure, worst: relative(printed[figure], own[figure]) }))
  return each.reduce((worst, one) => (one.worst > worst.worst ? one : worst))
}

function relative(theirs: number | null, ours: number | null): number {
  if (theirs === null || ours === null) return theirs === ours ? 0 : Number.POSITIVE_INFINITY
  const difference = Math.abs(theirs - ours) / Math.max(Math.abs(ours), 1e-6)
  return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference
}
