// The view of confidence. Who never opens it never loads it.
import { late } from '../../kit/late/late'

/** The name of the panel. */
export const CONFIDENCE_PANEL = 'confidence'

export const LateConfidencePanel = late(async () => (await import('./ConfidencePanel')).ConfidencePanel)
