// What a preset is: a named experiment with a pace that can be watched, and one sentence on what to look at.
import type { DatasetId } from '../datasets/shape-table'

export interface Preset {
  label: string
  /** An experiment as JSON; it passes the schema like everything else. */
  experiment: { data: { kind: DatasetId; [option: string]: unknown }; [key: string]: unknown }
  /** Steps a second from a step on; the turn of the validation curve must be slow enough to see. */
  pace: { from: number; stepsPerSecond: number }[]
  /** Play rests here; any touch of a control goes on. */
  restsAt: number
  /** Where to pull λ to see the point made. */
  suggestedLambda: number
  /** Where the point is to leave λ alone: what to do instead against memorising, one sentence. */
  instead?: string
  /** One sentence: what to look at. */
  sentence: string
}
