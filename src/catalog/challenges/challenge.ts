// What a challenge is: a stage, conditions that are judged by the run's own numbers, and what may not be touched on the way.
import type { Facts, Move, Part } from '../lessons/lesson'

/** What a run has come to, without what takes its parameters to know; and what the visitor has asked of the page. */
export interface RunFacts extends Omit<Facts, 'tiny'> {
  learningRate: number
  /** Share of the validation rows that are answered with their true label, where some are wrong on purpose. */
  trulyRight?: number
  /** Once the sealed test set has been opened. */
  test?: OpenedTest
  /** Once the visitor has said which λ, and the page has trained networks of many. */
  tried?: TriedLambda
}

export interface OpenedTest {
  loss: number
  /** Of the same network, at the same step; NaN without validation rows. */
  validation: number
  /** Of the validation loss, by the luck of which rows were drawn. */
  standardError: number
}

export interface TriedLambda {
  lambda: number
  rungs: readonly { lambda: number; validation: number }[]
}

export interface Condition {
  /** What is looked at, in few words. */
  name: string
  now(facts: RunFacts): string
  wanted: string
  holds(facts: RunFacts): boolean
}

/** Networks of these λ, trained from the start once the visitor has said one. */
export interface Ladder {
  values: number[]
  steps: number
}

export interface Challenge {
  title: string
  /** Under its title in the list, in few words. */
  about: string
  /** What to do: one to three sentences. */
  text: string
  /** What is there at the beginning. Of several, the next comes where the one before has given its answer away. */
  stages: readonly [readonly Move[], ...(readonly Move[])[]]
  /** What of the experiment the visitor may change, by its keys: `penalty` means all that begins with it. */
  free: readonly string[]
  /** The rest, in words, behind “Ruled out:”. */
  ruledOut: string
  /** Whether looking at other λ is ruled out. */
  isBlind?: true
  /** The visitor says a λ, and it is judged by these. */
  ladder?: Ladder
  conditions: readonly Condition[]
  /** Each is one tap away. */
  hints: readonly [string, string]
  /** What else is on the page is folded away. */
  shows: readonly Part[]
  /** Why no way leads on from here, where none does: one or two sentences. */
  lost?(facts: RunFacts): string | undefined
  /** One paragraph once it is done, in the run's own numbers. */
  why(facts: RunFacts): string
}
