// What the visitor has done with λ in this visit, and what the sentence on top has said of it.
import type { PresetId } from '../../catalog/presets/preset-table'

/** In their order. */
export const chapters = ['too-far', 'zeros', 'elsewhere'] as const
export type Chapter = (typeof chapters)[number]

export interface StorySoFar {
  done: readonly Chapter[]
  /** λ is too strong, and has not come back. */
  isTooFar?: boolean
  /** Where λ has helped. */
  presetId?: PresetId
  /** What is said: it stands until the visitor changes something, and never comes again. */
  said?: Said
}

/** As it stood when that was first said. */
interface Said {
  chapter: Chapter
  revision: number
  run: number | undefined
  lambda: number
}
