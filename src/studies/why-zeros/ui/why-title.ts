// What the panel is called: by what the penalty does.
import type { PenaltySettings } from '../../../experiment/experiment'
import { pullOf } from './pull'

export function whyTitle(penalty: PenaltySettings): string {
  return pullOf({ ...penalty, lambda: 1 }).band > 0 ? 'Why L1 makes zeros' : 'Why weights shrink'
}
