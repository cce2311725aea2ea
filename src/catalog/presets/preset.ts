// What a preset is: a named experiment with a pace that can be watched, and one sentence on what to look at.

export interface Preset {
  label: string
  /** An experiment as JSON; it passes the schema like everything else. */
  experiment: object
  /** Steps a second from a step on; the turn of the validation curve must be slow enough to see. */
  pace: { from: number; stepsPerSecond: number }[]
  /** Play rests here; any touch of a control goes on. */
  restsAt: number
  /** Where to pull λ to see the point made. */
  suggestedLambda: number
  /** One sentence: what to look at. */
  sentence: string
}
