// What to do next, in one short sentence; never to pull λ where it cannot go further or the preset leaves it alone.
import { presets } from '../../catalog/presets/preset-table'
import { hasPresetData } from '../../experiment/changes/preset-data'
import { LAMBDA_POSITIONS, lambdaAt } from '../../experiment/lambda-scale'
import { isPenalised } from '../../experiment/penalty-of-lambda'
import type { LabState } from '../state'
import type { Brake } from './brake'

/** The slider's right end; the field beside it goes on. */
export const SLIDER_END = lambdaAt(LAMBDA_POSITIONS)
const FIELD_END = 1000
const FAR_BEYOND = 10
export const MORE_POINTS = 'More points would help.'

/** Against overfitting. */
export function tighten({ presetId, experiment }: LabState): string {
  const { penalty, dropout, data } = experiment
  const lambda = isPenalised(experiment) ? penalty.lambda : 0
  if (hasPresetData(presetId, data.kind)) {
    const { instead, suggestedLambda } = presets[presetId]
    if (instead && lambda === 0 && dropout === 0) return instead
    // Who has done what the preset says is not sent further.
    if (instead || (suggestedLambda > 0 && lambda >= suggestedLambda)) return MORE_POINTS
  }
  if (lambda >= FIELD_END) return MORE_POINTS
  if (lambda >= SLIDER_END) return 'The slider ends here, its field at 1,000.'
  return `Pull λ ${lambda > 0 ? 'further ' : ''}to the right.`
}

/** Ten times the λ that the preset says helps. */
export function isFarBeyondAdvice({ presetId, experiment }: LabState): boolean {
  if (!hasPresetData(presetId, experiment.data.kind)) return false
  const { suggestedLambda } = presets[presetId]
  return suggestedLambda > 0 && experiment.penalty.lambda >= FAR_BEYOND * suggestedLambda
}

/** Against what holds it back too much. */
export const release: Record<Brake, string> = {
  λ: 'Pull λ to the left.',
  dropout: 'Lower the dropout.',
  'weight decay': 'Lower the weight decay.',
}

/** How to go on, where it stands still: of a step that is looked back at nothing goes on, and who had it stopped wanted that. */
export function goOn({
  status,
  lookBack,
  earlyStopping,
}: Pick<LabState, 'status' | 'lookBack' | 'earlyStopping'>): string {
  return status === 'running' || lookBack?.moment || earlyStopping?.stopped ? '' : ' {p:Press Play.}'
}

export function wayBack({ canGoBack }: LabState): string {
  return canGoBack ? '{p:Press “Back to before this change”.}' : '{p:Choose a smaller value and press Reset.}'
}
