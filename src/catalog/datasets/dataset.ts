// What a data set is: how it is drawn from a seed, which options it has, and what the page says of it.
import type { Task } from '../losses/loss'
import type { Stream } from '../random/stream'

/** Rows in raw units. */
export interface Split {
  /** [samples, inputs] */
  inputs: number[][]
  /** [samples, outputs]; 0/1 for binary, one-hot for multiclass */
  targets: number[][]
  /** Whether the row's label was flipped on purpose. */
  flipped: boolean[]
}

/** The streams of one split. */
export interface DrawStreams {
  inputs: Stream
  noise: Stream
  flips: Stream
}

export interface NumberOption {
  default: number
  min: number
  max: number
}

export type OptionName = 'samples' | 'validation' | 'noise' | 'flips'
export type OptionRanges = Partial<Record<OptionName, NumberOption>>
export type OptionValues = Partial<Record<OptionName, number>>

/** What both threads know of a data set without drawing it. */
export interface DatasetShape {
  task: Task
  options: OptionRanges
  inputNames: readonly string[]
  outputNames: readonly string[]
  /** Rows there are in a fixed table. */
  rows?: number
  /** Standardised by training statistics before training. */
  standardizeInputs: boolean
  standardizeTargets: boolean
}

/** A distribution: any number of samples can be drawn. */
export interface DrawnDataset {
  draw(streams: DrawStreams, count: number, options: OptionValues): Split
  /** The noise-free target of an input, where it is known. */
  truth?(input: readonly number[]): number
}

/** A fixed table of rows, of which the split stream chooses. */
export interface TableDataset {
  load(): Promise<{ inputs: number[][]; targets: number[][] }>
}

export type DatasetMath = DrawnDataset | TableDataset

export interface DatasetPage {
  label: string
  description: string
  /** Who made it and under which terms; real data only. */
  source?: string
}
