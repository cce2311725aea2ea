// What a lesson is: steps that ask first and show then. Whether an answer was right is judged from the run's own numbers.

/** What is known of a run at one step. */
export interface Measured {
  step: number
  /** Data loss over the training rows, in evaluation mode, without the penalty. */
  training: number
  /** Over the rows that are held back. */
  validation: number
  /** Shares of right answers, 0 … 1; NaN without classes. */
  trainingRight: number
  validationRight: number
  /** Ω, the term that λ is multiplied with. */
  penalty: number
  /** √Σw² over all weights. */
  weightNorm: number
  /** Weights that are exactly zero. */
  zeros: number
  lambda: number
}

/** What it is trained on, or what it is judged by. */
export type Split = 'training' | 'validation'

/** A point of the fit, and what the network answers to it. */
export interface Point {
  inputs: readonly number[]
  /** As it is given: its class, counted from 0, or its value. */
  given: number
  /** The network's: the likelier class, or a value. */
  answer: number
  /** Whether its class is wrong on purpose. */
  isFlipped: boolean
}

/** What a run has come to. */
export interface Facts extends Measured {
  rows: { training: number; validation: number }
  /** Weights and biases. */
  parameters: number
  weights: number
  /** Loss of one answer for all. */
  guessing: number
  best: { step: number; validation: number }
  /** Weights smaller in size than 0.02, those that are exactly zero among them. */
  tiny: number
  /** The validation loss that only luck gets under, where the data's chance is known. */
  noiseFloor?: number
  /** Where some training labels are wrong on purpose: how many, and how many of them the network answers. */
  wrongLabels?: { count: number; memorised: number }
  /** Where one of them is asked for: the points that the fit draws, in their order. */
  points?: Readonly<Record<Split, readonly Point[]>>
  /** The newest that was measured up to a step. */
  at(step: number): Measured
}

/** What happens on the page, one thing after the other. */
export type Move =
  /** A preset from step 0, with what differs from it, as in an address: `{ 'data.flips': '0' }`. */
  | { load: string; with?: Readonly<Record<string, string>> }
  /** The same, the run before kept for comparison. */
  | { restart: Readonly<Record<string, string>> }
  /** Trains on to this step, at the preset's pace. */
  | { until: number }
  /** As `overfitLab.tune` takes it. */
  | { tune: object }

/** Parts of the page that a step speaks of. */
export type Part = 'sentence' | 'fit' | 'penalty' | 'lambda' | 'formula' | 'loss' | 'weights'

interface Asked {
  /** One question. */
  ask: string
}

/** One of two to four. */
export interface Choice extends Asked {
  kind: 'choice'
  options: readonly string[]
  /** Which was right, counted from 0. @param before when it was asked; where the moves begin a run, of the run before */
  right(facts: Facts, before: Facts): number
  /** What it was, for "You said … It was …"; without it: the right option. */
  was?(facts: Facts, before: Facts): string
}

/** A value that is marked on the loss chart, in its own scale. */
export interface MarkOnLoss extends Asked {
  kind: 'mark'
  curve: Split
  /** Where the mark stands on the step axis. */
  at: number
  /** How high it can be placed at least. */
  upTo: number
}

/** A λ that is put on the slider, before anything trains with it. */
export interface LambdaOnSlider extends Asked {
  kind: 'lambda'
  /** Whether it has done what was asked for. */
  isRight(facts: Facts, before: Facts): boolean
  was(facts: Facts, before: Facts): string
}

/** A point that is chosen in the fit, where that draws points over one or two inputs. */
export interface PointInFit extends Asked {
  kind: 'point'
  among: Split
  /** Whether the one chosen is such a one. @param chosen which of them */
  isRight(now: Facts, before: Facts, chosen: number): boolean
  was(now: Facts, before: Facts, chosen: number): string
}

export type Question = Choice | MarkOnLoss | LambdaOnSlider | PointInFit

export interface Step {
  /** Of a step that begins afresh: what is there before the question. Others go on from the step before. */
  stage?: readonly Move[]
  /** One or two sentences. */
  text: string
  question: Question
  /** What happens once it is answered; nothing where the answer is there to be seen. */
  moves: readonly Move[]
  /** What else is on the page is folded away. */
  shows: readonly Part[]
  /** One paragraph, in the run's own numbers. @param answer which option, where the mark stands, the λ, or which point */
  why(facts: Facts, before: Facts, answer: number): string
}

export interface Lesson {
  title: string
  /** Under its title in the list: what it is about, in few words. */
  about: string
  steps: readonly Step[]
}
