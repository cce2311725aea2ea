// One line of a path, and what is written at it.

/** A layer's norm, or what one input has. */
export interface PathLine {
  name: string
  /** What is written at it, where that is less than its name: its group's dash says the rest. */
  label?: string
  /** Of the groups that have a dash each, from 0 on. */
  group?: number
  /** NaN where there is none. */
  values: number[]
}
