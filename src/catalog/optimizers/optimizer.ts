// What an optimizer is: one update of every coordinate from its gradient, in PyTorch's form, with the proximal step inside.

import type { InEachLanguage } from '../language'

export type OptimizerKind = 'sgd' | 'momentum' | 'adam' | 'adamw'

/** One contiguous run of coordinates that share their settings: a layer's weights, or its biases. */
export interface Run {
  begin: number
  end: number
}

/** The numbers of one step, the same for every coordinate of a run. */
export interface StepSettings {
  /** η > 0. */
  learningRate: number
  /** κ = λ·kink(r) where the solver is proximal and the run is penalised, else 0. */
  kink: number
  /** What Adam's D is at least, beside κ: the floor of a penalty of whole units, else 0. */
  least: number
  /** Decoupled decay, 0 on biases. */
  decay: number
  /** 1 − 0.9ᵗ and 1 − 0.999ᵗ, t = 1 at the first update. */
  correction1: number
  correction2: number
}

export interface OptimizerMath {
  /** State arrays a parameter needs: none, momentum v, Adam's m and v. */
  slots: 0 | 1 | 2
  /**
   * On a parabola of curvature h it settles where ηh is under this: 2 for SGD, 2(1 + β) with momentum β. Without it there
   * is no such bound: Adam's steps are as long however steep it is.
   */
  stableBelow?: number
  /**
   * Changes w and the slots in place.
   *
   * @param g gradient of the data loss plus the smooth part of the penalty
   */
  update(
    w: Float32Array,
    g: Float32Array,
    slots: readonly Float32Array[],
    run: Run,
    settings: StepSettings,
  ): void
  /** D > 0, in which the last step measured a coordinate: w ← w − (η/D)·direction. */
  metric(slots: readonly Float32Array[], i: number, settings: StepSettings): number
  /** What the state makes of a step of the penalty's own that has just taken `change` off the weight. */
  follow?(slots: readonly Float32Array[], i: number, change: number, settings: StepSettings): void
}

/**
 * The body of `void update(inout vec4 w, vec4 g, inout vec4 a, inout vec4 b)`; a and b are the slots.
 *
 * In scope: float learningRate, vec4 kink, vec4 decay (both 0 where they do not apply), vec4 least (κ or the floor of a
 * penalty of whole units), float correction1, correction2, and softThreshold.
 */
export interface OptimizerGlsl {
  slots: 0 | 1 | 2
  update: string
  /** D as an expression over a and b. */
  metric: string
  /** A statement over `vec4 change`, which the penalty's own step has taken off the weights. */
  follow?: string
}

export type OptimizerCode = InEachLanguage<{
  pytorch: PytorchOptimizer
  tensorflowjs: TensorflowOptimizer
  keras: KerasOptimizer
}> & { sklearn: SklearnOptimizer }

/** How scikit-learn's perceptrons take the same steps in full batch. */
export interface SklearnOptimizer {
  /** Python, but for learning rate and ε. */
  arguments: readonly string[]
  /** What keeps its steps the same where its objective is a multiple of ours: less learning rate, or more ε. */
  scaled: 'learning rate' | 'epsilon'
}

/** Lines of Python over the parameters `ps`, each with its gradient and its κ in `kappas`; the `weights` among them, and `lr`. */
export interface PytorchUpdate {
  /** Make the optimizer's own state. */
  state: readonly string[]
  /** One step, under `torch.no_grad()`; they call `soft_threshold(w, by)`. */
  update: readonly string[]
}

export interface PytorchOptimizer {
  /** torch's own: lines that bind `optimizer`, from `model` or its `weights` and `biases`, `lr` and, for AdamW, `weight_decay`. */
  own: readonly string[]
  /** The update with the proximal step in it, written out. */
  proximal: PytorchUpdate
  /**
   * The update with a step of whole units after it: `unit_step` on the weight matrices.
   *
   * @param least lines that bind `low`, the floor of the metric `d`, if it has one
   */
  unit(least: readonly string[]): PytorchUpdate
  /** Whether that calls `unit_step(w, d)`, with a metric. */
  hasMetric: boolean
}

/** Lines of JavaScript for one parameter `p`, the `i`th, with the gradient `g` of all that is smooth. */
export interface TensorflowOptimizer {
  /** Make what it keeps of each of `ps`. */
  state: readonly string[]
  /**
   * Bind `free`, where the step ends without a kink, and where steps are measured in a metric, `d`.
   *
   * @param least what d is to be at least, a number; none: anything
   */
  free(least: string | undefined): readonly string[]
  /** What its state makes of it that `p` became `moved` instead. */
  follow?: string
  hasMetric: boolean
}

/** Lines of Python in an optimizer of Keras, for one parameter `p`, the `i`th, with the gradient `g` of all that is smooth. */
export interface KerasOptimizer {
  /** The names of the lists that it keeps, an array for each parameter. */
  state: readonly string[]
  /** As in TensorFlow.js. */
  free(least: string | undefined): readonly string[]
  /** @param where a condition on which `p` became `moved` instead; none: always */
  follow?(where: string | undefined): string
  hasMetric: boolean
}

export interface OptimizerPage {
  label: string
  /** What its decoupled weight decay does, where it has one: two sentences. */
  weightDecay?: string
}
