// Whether the visitor has left what a challenge allows: something changed that is fixed, or looked at what is to stay unseen.
import type { Challenge } from '../../catalog/challenges/challenge'
import { leavesOf, type Tree } from '../../experiment/address/leaves'
import type { Experiment } from '../../experiment/experiment'
import type { LabState } from '../state'

/** The page as the stage was set. */
export interface Stage {
  experiment: Experiment
  /** The newest jobs at every λ that were asked for by then. */
  jobs: readonly (number | undefined)[]
}

export const stageOf = (state: LabState): Stage => ({ experiment: state.experiment, jobs: jobsOf(state) })

/** What trains many λ and tells which is best. */
function jobsOf({ studies }: LabState): (number | undefined)[] {
  return [studies['suggest-lambda'], studies['bias-variance']].map(({ asked }) => asked?.job)
}

/** @returns what it was, one sentence; nothing where all is as it should be */
export function foulOf(
  { free, isBlind }: Pick<Challenge, 'free' | 'isBlind'>,
  stage: Stage,
  state: LabState,
): string | undefined {
  const changed = changedIn(stage.experiment, state.experiment).find((key) => !isFree(key, free))
  if (changed !== undefined) return `You have changed ${nameOf(changed)}, which is ruled out here.`
  if (isBlind && hasLooked(stage, state)) return 'You have looked at other λ, which is ruled out here.'
  return undefined
}

const isFree = (key: string, free: readonly string[]) =>
  free.some((allowed) => key === allowed || key.startsWith(`${allowed}.`))

/** The keys that differ. An experiment's name says nothing of what it computes. */
function changedIn(before: Experiment, now: Experiment): string[] {
  const [old, leaves] = [before, now].map((each) => leavesOf(each as unknown as Tree)) as [
    Map<string, string>,
    Map<string, string>,
  ]
  const keys = new Set([...old.keys(), ...leaves.keys()])
  return [...keys].filter((key) => key !== 'name' && old.get(key) !== leaves.get(key))
}

function hasLooked({ jobs }: Stage, state: LabState): boolean {
  const isNew = jobsOf(state).some((job, i) => job !== undefined && job !== jobs[i])
  return state.studies['every-lambda'].isOn || isNew
}

const names: Readonly<Record<string, string>> = {
  data: 'the data',
  seed: 'the seed',
  model: 'the network',
  loss: 'the loss function',
  optimizer: 'the optimizer',
  'optimizer.learningRate': 'the learning rate',
  penalty: 'the penalty',
  'penalty.lambda': 'λ',
  dropout: 'dropout',
  steps: 'the number of steps',
  initial: 'the weights that it starts from',
}

function nameOf(key: string): string {
  return names[key] ?? names[key.split('.')[0] ?? ''] ?? key
}
