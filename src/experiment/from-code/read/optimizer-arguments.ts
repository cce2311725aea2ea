// How PyTorch's optimizers take their settings: by place and by name, and what they are where they are left out.

export interface Setting {
  name: string
  /** As it is left out; of a setting that the lab does not have, the one value that it trains with. */
  value?: number | boolean | readonly number[]
}

const sgd: readonly Setting[] = [
  { name: 'params' },
  { name: 'lr', value: 1e-3 },
  { name: 'momentum', value: 0 },
  { name: 'dampening', value: 0 },
  { name: 'weight_decay', value: 0 },
  { name: 'nesterov', value: false },
  { name: 'maximize', value: false },
]

const adam = (decay: number): readonly Setting[] => [
  { name: 'params' },
  { name: 'lr', value: 1e-3 },
  { name: 'betas', value: [0.9, 0.999] },
  { name: 'eps', value: 1e-8 },
  { name: 'weight_decay', value: decay },
  { name: 'amsgrad', value: false },
  { name: 'maximize', value: false },
  { name: 'decoupled_weight_decay', value: false },
]

export const optimizerArguments: ReadonlyMap<string, readonly Setting[]> = new Map([
  ['SGD', sgd],
  ['Adam', adam(0)],
  ['AdamW', adam(0.01)],
])

/** How it computes the same. */
export const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'foreach',
  'fused',
  'capturable',
  'differentiable',
])

/** Known by name, to be named. */
export const OTHER_OPTIMIZERS: ReadonlySet<string> = new Set(
  'RMSprop Adagrad Adadelta Adamax NAdam RAdam ASGD LBFGS Rprop SparseAdam Adafactor Muon'.split(' '),
)
