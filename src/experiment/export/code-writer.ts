// What a language's folder has to offer: its code, and how to read it.
import type { Experiment } from '../experiment'
import type { ModelSpaceData } from '../model-space'

export interface CodeWriter {
  /**
   * Why it has no way to say what this experiment minimises, as the end of a sentence: "it has no group lasso".
   *
   * @param data where the rows are known, what they rule out too
   */
  whyNot?(experiment: Experiment, data?: ModelSpaceData): string | undefined
  /** One complete script, which ends where the page's run ends. */
  script(experiment: Experiment, data: ModelSpaceData, context: ScriptContext): string
  /** The few lines that do what the page is doing, for people to read; as λ moves, one of them changes. */
  excerpt(experiment: Experiment, context: ExcerptContext): string[]
  /** What begins a comment, to the end of its line. */
  comment: string
  /** Names in its code that have the page's own colours. */
  tones: Readonly<Record<string, Tone>>
}

export type Tone = 'training' | 'penalty'

export interface ScriptContext {
  /** How many steps the script trains. */
  steps: number
  /** What was changed while the page trained, `step 600: λ 0 → 0.01`: the script trains with the last values throughout. */
  changes: readonly string[]
  /** The file beside the program that has its numbers; none: they are in the program. */
  numbersFile?: string | undefined
}

export interface ExcerptContext {
  /** Training rows. */
  rows: number
  /** How many steps the loop takes. */
  steps: number
}
