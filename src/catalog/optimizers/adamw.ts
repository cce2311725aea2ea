// AdamW: decoupled decay on the weights first, w ← w − η·decay·w, then Adam.
import { math as adam, glsl as adamGlsl, adamStatePytorch, adamUpdatePytorch } from './adam'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

export const math: OptimizerMath = {
  slots: 2,
  update(w, g, slots, run, settings) {
    const keep = 1 - settings.learningRate * settings.decay
    for (let i = run.begin; i < run.end; i++) w[i] = (w[i] as number) * keep
    adam.update(w, g, slots, run, settings)
  },
}

export const glsl: OptimizerGlsl = {
  slots: 2,
  update: `w *= 1.0 - learningRate * decay;\n  ${adamGlsl.update}`,
}

export const code: OptimizerCode = {
  pytorch: `torch.optim.AdamW(
    [{'params': weights, 'weight_decay': weight_decay}, {'params': biases, 'weight_decay': 0.0}], lr=learning_rate)`,
  pytorchProximal: {
    state: [...adamStatePytorch, 'decays = [weight_decay] * len(weights) + [0.0] * len(biases)'],
    update: `    for p, m, v, kappa, decay in zip(parameters, ms, vs, kappas, decays):
        p.mul_(1 - learning_rate * decay)
${adamUpdatePytorch}`,
  },
}

export const page: OptimizerPage = { label: 'AdamW' }
