// From a choice in a select to the rule.
import type { EarlyStoppingRule } from '../../../session/state'

export const OFF = 'off'

/** @param before what else was chosen stays */
export function ruleChosen(value: string, before?: EarlyStoppingRule): EarlyStoppingRule | undefined {
  return value === OFF ? undefined : { patience: Number(value), restores: before?.restores ?? false }
}
