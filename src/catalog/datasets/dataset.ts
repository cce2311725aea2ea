// What a data set is: how it is drawn from a seed, which options it has, and what the page says of it.
import type { Task } from '../losses/loss'
import type { Stream } from '../random/stream'

/** One row in raw units. */
export interface Row {
  input: number[]
  /** 0/1 for binary, one-hot for multiclass */
  target: number[]
}

/** Rows in raw units. */
export interface Split {
  /** [samples, inputs] */
  inputs: number[][]
  /** [samples, outputs]; 0/1 for binary, one-hot for multiclass */
  targets: number[][]
  /** Whether the row's label was flipped on purpose. */
  flipped: boolean[]
  /** The targets before any label was flipped. */
  unflipped: number[][]
}

/** The streams of one split; `truth` begins alike in both. */
export interface DrawStreams {
  truth: Stream
  inputs: Stream
  noise: Stream
  flips: Stream
}

export interface NumberOption {
  default: number
  min: number
  max: number
}

/** What is wrong with a text: the two halves of “found …, expected …”. */
export interface Complaint {
  found: string
  expected: string
}

/** Options that are typed. */
export const textNames = ['expression'] as const

export type TextName = (typeof textNames)[number]

export type OptionName = 'samples' | 'validation' | 'noise' | 'flips' | 'inputs' | 'relevant' | 'modulus'

/** Options in whole numbers; the others are continuous. */
export function isCount(name: OptionName): boolean {
  return name !== 'noise' && name !== 'flips'
}

export type OptionRanges = Partial<Record<OptionName, NumberOption>>
export type OptionValues = Partial<Record<OptionName, number> & Record<TextName, string>>

/** In pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** What both threads know of a data set without drawing it. */
export interface DatasetShape {
  task: Task
  options: OptionRanges
  /** Those that are typed, as they are where nothing is. */
  texts?: Partial<Record<TextName, string>>
  /** Some options change how many there are. */
  inputNames(options: OptionValues): readonly string[]
  outputNames(options: OptionValues): readonly string[]
  /** Where the inputs are the grey values of an image, row by row. */
  image?: ImageSize
  /** Where the inputs are two hours of a clock, each as a one-hot: how many hours it has. */
  modulus?(options: OptionValues): number
  /** Rows there are in a fixed table. */
  rows?(options: OptionValues): number
  /** Standardised by training statistics before training. */
  standardizeInputs: boolean
  standardizeTargets: boolean
}

/** A distribution: any number of rows can be drawn, their labels not flipped yet. */
export interface DrawnDataset {
  /**
   * Draws rows 0, 1, 2, … with each call of what it returns.
   *
   * A row takes as many draws whatever the noise, so that changing it redraws nothing.
   */
  draw(streams: DrawStreams, options: OptionValues): (index: number) => Row
  /**
   * The noise-free target of an input, where it is known.
   *
   * @param law the stream that `draw` has as `truth`, from its beginning
   */
  truth?(options: OptionValues, law: Stream): Truth
  /** Of a regression: the variance of the targets that no input tells of, raw units; absent where nobody knows it. */
  noiseVariance?(options: OptionValues): number
  /** Of classes: how probable each is at an input, its label not flipped yet; nothing where nobody knows it. */
  odds?(options: OptionValues): Odds | undefined
}

export type Truth = (input: readonly number[]) => number

/** @returns [classes], two for binary; they sum to 1 */
export type Odds = (input: readonly number[]) => number[]

/** A fixed table of rows, of which the split stream chooses. */
export interface TableDataset {
  /** Its rows stand in the order in which the splits take them, and no seed shuffles them. */
  isInOrder?: true
  load(options: OptionValues): Promise<Row[]>
}

/** A distribution whose code comes when rows of it are drawn. */
export interface LateDataset {
  fetch(): Promise<DrawnDataset>
}

export type DatasetMath = DrawnDataset | TableDataset | LateDataset

export interface DataSource {
  /** Who made it. */
  text: string
  /** Under which terms it may be passed on. */
  terms: string
  url?: string
}

export interface DatasetPage {
  label: string
  description: string
  /** Real data only. */
  source?: DataSource
}
