// Whether the page is still as a lesson has left it.
import { type Experiment, tunableSettings } from '../../experiment/experiment'
import type { LabState } from '../state'

export interface Standing {
  run: LabState['run']
  step: number
  experiment: Experiment
}

export const standingOf = ({ run, step, experiment }: LabState): Standing => ({ run, step, experiment })

/** @param mayMoveLambda where λ is the answer */
export function hasMoved(left: Standing, now: Standing, mayMoveLambda: boolean): boolean {
  if (left.run !== now.run || left.step !== now.step) return true
  return settings(left, mayMoveLambda) !== settings(now, mayMoveLambda)
}

function settings({ experiment }: Standing, mayMoveLambda: boolean): string {
  const { penalty, ...rest } = tunableSettings(experiment)
  return JSON.stringify({ ...rest, penalty: mayMoveLambda ? { ...penalty, lambda: 0 } : penalty })
}
