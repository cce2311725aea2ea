// Every preset by its id, in the order of the picker; the first is the default. A new preset is its file and a line here.
import { diabetesLasso } from './diabetes-lasso'
import { noisyMoons } from './noisy-moons'
import type { Preset } from './preset'
import { wigglyCurve } from './wiggly-curve'
import { xorSample } from './xor-sample'

export const presets = {
  'noisy-moons': noisyMoons,
  'wiggly-curve': wigglyCurve,
  'xor-sample': xorSample,
  'diabetes-lasso': diabetesLasso,
} satisfies Record<string, Preset>

export type PresetId = keyof typeof presets

export const defaultPreset: PresetId = 'noisy-moons'
