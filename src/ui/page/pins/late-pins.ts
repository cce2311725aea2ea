// The panel and the tags of pins, fetched in idle time, or when they are first wanted.
import { late } from '../../kit/late/late'

/** The name of the panel. */
export const COMPARE_PANEL = 'compare'

export const LateComparePanel = late(async () => (await import('./ComparePanel')).ComparePanel)
export const LatePinTags = late(async () => (await import('./PinTags')).PinTags)
