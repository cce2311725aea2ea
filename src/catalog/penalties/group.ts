// Group lasso over units: Ω = Σ‖w‖₂ over every unit's incoming weights. Its kink is where all of them are zero: units die whole.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'
import { unitNorm, unitRoot } from './unit-step'

/**
 * A unit's weights are a group; its bias is in none (in the norm, a large bias would shield its weights from the pull).
 *
 * Without Yuan & Lin's factor √(group size): within a layer it would only rescale λ, and across layers the norms of the
 * units are alike from the start, as weights begin as U(±1/√fan-in).
 *
 * The step minimises ½Σ Dᵢ(xᵢ − wᵢ)² + t‖x‖, t = ηλ: w ← w·sD/(sD + t), where s = ‖x‖ solves Σ(w/(s + t/D))² = 1; zero
 * where ‖Dw‖ ≤ t. For D = 1 that is the block soft threshold, w ← w·max(0, 1 − t/‖w‖).
 *
 * @see Yuan & Lin 2006; Parikh & Boyd 2014, Proximal Algorithms, section 6.5.1
 */
export const math: PenaltyMath = {
  smoothGradient: () => 0,
  curvature: () => 0,
  kink: () => 0,
  total: () => 0,
  unit: {
    kink: 1,
    // L1's floor λ shared out: a unit's pull on one of its n weights is about λ/√n. One input alone is L1.
    leastMetric: (lambda, fanIn) => lambda / Math.sqrt(fanIn),
    countsInputs: true,
    pull(column, lambda, learningRate) {
      const t = learningRate * lambda
      const { count, metrics } = column
      let smallest = Number.POSITIVE_INFINITY
      for (let i = 0; i < count; i++) smallest = Math.min(smallest, metrics[i] as number)
      const start = Math.max(0, unitNorm(column) - t / smallest)
      const shift = (s: number, metric: number) => s + t / metric
      const { u } = unitRoot(column, 1, start, (w) => w, shift)
      return u === 0 ? { keep: 0, pull: 0 } : { keep: 1, pull: t / u }
    },
  },
}

export const glsl: PenaltyGlsl = {
  smoothGradient: 'vec4(0.0)',
  unit: {
    least: 'lambda * inversesqrt(fanIn)',
    scaled: 'w',
    shift: 'u + learningRate * lambda / metric',
    target: '1.0',
    start: 'max(norm - learningRate * lambda / smallest, 0.0)',
    keep: 'u == 0.0 && p < 2.0 ? 0.0 : 1.0',
    pull: 'u == 0.0 ? 0.0 : learningRate * lambda / u',
  },
}

export const page: PenaltyPage = {
  label: 'Group lasso',
  omega: () => 'Σ ‖w‖ over units',
  explanation:
    'Pulls on all incoming weights of a unit as one: the units not needed die whole, the others stay.',
  choices: ['l1Solver'],
  tug: 'Group lasso pulls at all weights of a unit together, by λ·w/‖w‖: no line holds for single weights, and whole units reach zero.',
  masked:
    'With group lasso and this optimizer, the units that are switched off still count in how far a step may go: what these networks tend to is that of narrow ones, the way there is not quite.',
  elsewhere:
    'No library that we know has this as a setting: it is written by hand. (scikit-learn’s MultiTaskLasso groups by input, not by unit.)',
  solvers: {
    legend: 'Solver',
    proximal: {
      label: 'proximal',
      explanation:
        'After each step the incoming weights of every unit shrink together: where little is left of them, all become exactly zero at once.',
    },
    subgradient: {
      label: 'subgradient',
      explanation:
        'What PyTorch does with p.norm(dim=1).sum(): the pull does not fade near zero, so a unit jitters about zero and never dies.',
    },
  },
}

export const code: PenaltyCode = {
  pytorch: {
    omega: ['penalty = sum(p.norm(dim=1).sum() for p in penalised)'],
    smooth: [],
    unit: {
      step: [
        'def unit_step(w):  # whole units become zero',
        '    norm = w.norm(dim=1, keepdim=True)',
        '    rest = (norm - lr * lambda_).clamp(min=0)',
        '    return w * rest / norm.clamp(min=1e-30)',
      ],
      metricStep: [
        'def unit_step(w, d):  # whole units become zero',
        '    b = lr * lambda_ / d',
        '    s = (w.norm(2, 1, True) - b.amax(1, True)).clamp(min=0)',
        '    for _ in range(20):  # Newton: s = norm after the step',
        '        y = w / (s + b)',
        '        p = y.norm(2, 1, True).clamp(min=1)',
        '        q = (y ** 2 / (s + b)).sum(1, True).clamp(min=1e-30)',
        '        s = s + p ** 2 * (p - 1) / q',
        '    return torch.where(s > 0, w * s / (s + b), 0 * w)',
      ],
      least: ['low = lambda_ / p.shape[-1] ** 0.5 * (p.dim() > 1)'],
    },
  },
  tensorflowjs: {
    omega: 'tf.sum(tf.norm(p, 2, 0))',
    subgradient: 'tf.div(p, tf.maximum(tf.norm(p, 2, 0, true), 1e-30))',
    unit: {
      step: [
        'function unitStep(w) { // whole units become zero',
        '  const norm = tf.norm(w, 2, 0, true)',
        '  const rest = tf.relu(tf.sub(norm, learningRate * lambda))',
        '  return tf.div(tf.mul(w, rest), tf.maximum(norm, 1e-30))',
        '}',
      ],
      metricStep: [
        'function unitStep(w, d) { // whole units become zero',
        '  const b = tf.div(learningRate * lambda, d)',
        '  let s = tf.relu(tf.sub(tf.norm(w, 2, 0, true), tf.max(b, 0, true)))',
        '  for (let round = 0; round < 20; round++) { // Newton: s = norm after the step',
        '    const y = tf.div(w, tf.add(s, b))',
        '    const p = tf.maximum(tf.norm(y, 2, 0, true), 1)',
        '    const q = tf.maximum(tf.sum(tf.div(tf.square(y), tf.add(s, b)), 0, true), 1e-30)',
        '    s = tf.add(s, tf.div(tf.mul(tf.square(p), tf.sub(p, 1)), q))',
        '  }',
        '  return tf.where(tf.greater(tf.mul(s, tf.onesLike(w)), 0), tf.div(tf.mul(w, s), tf.add(s, b)), tf.zerosLike(w))',
        '}',
      ],
      least: 'lambda / Math.sqrt(p.shape[0])',
    },
  },
  keras: {
    omega: 'ops.sum(ops.norm(p, axis=0))',
    subgradient: 'p / ops.maximum(ops.norm(p, axis=0, keepdims=True), 1e-30)',
    unit: {
      step: [
        'def unit_step(w, d, lr, lambda_):  # whole units become zero',
        '    norm = ops.norm(w, axis=0, keepdims=True)',
        '    rest = ops.relu(norm - lr * lambda_)',
        '    return w * rest / ops.maximum(norm, 1e-30)',
      ],
      metricStep: [
        'def unit_step(w, d, lr, lambda_):  # whole units become zero',
        '    b = lr * lambda_ / d',
        '    s = ops.relu(ops.norm(w, axis=0, keepdims=True) - ops.max(b, axis=0, keepdims=True))',
        '    for _ in range(20):  # Newton: s = norm after the step',
        '        y = w / (s + b)',
        '        p = ops.maximum(ops.norm(y, axis=0, keepdims=True), 1)',
        '        q = ops.maximum(ops.sum(y ** 2 / (s + b), axis=0, keepdims=True), 1e-30)',
        '        s = s + p ** 2 * (p - 1) / q',
        '    return ops.where(s > 0, w * s / (s + b), 0 * w)',
      ],
      least: 'lambda_ / p.shape[0] ** 0.5',
    },
  },
  sklearn: { whyNot: 'it has no penalty on the weights of a unit as one' },
}
