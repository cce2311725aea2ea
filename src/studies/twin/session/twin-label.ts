// What the twin is called: what it has otherwise than the visitor's own network, in few characters.

import { significant } from '../../../catalog/number-text'
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import type { TwinSetting } from '../shared/twin-setting'

/** Of one that has nothing else otherwise. */
export const NO_PENALTY = 'no penalty'

/** At the end of its lines: "no penalty", "L1, dropout 0.5". */
export function twinLabel({ penalty, dropout, optimizer, units }: TwinSetting): string {
  const named = [
    penalty && (hasLambda(penalty) ? penaltyPage[penalty].label : NO_PENALTY),
    dropout !== undefined && (dropout === 0 ? 'no dropout' : `dropout ${significant(dropout)}`),
    optimizer && optimizerLabel(optimizer),
    units !== undefined && `width ${units}`,
  ].filter((part) => typeof part === 'string')
  return named.join(', ') || 'the same'
}

export function optimizerLabel({ kind, weightDecay }: NonNullable<TwinSetting['optimizer']>): string {
  const { label } = optimizerPage[kind]
  return weightDecay > 0 ? `${label}, decay ${significant(weightDecay)}` : label
}
