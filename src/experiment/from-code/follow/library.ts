// What PyTorch calls its things, by whatever name a program has imported them.

/** As they are imported everywhere: a snippet often leaves that line out. */
const USUAL: Record<string, string> = {
  nn: 'torch.nn',
  optim: 'torch.optim',
  F: 'torch.nn.functional',
}

/** The same thing under two names. */
const AS_MODULES: Record<string, string> = {
  relu: 'ReLU',
  relu_: 'ReLU',
  tanh: 'Tanh',
  sigmoid: 'Sigmoid',
  softmax: 'Softmax',
  log_softmax: 'LogSoftmax',
  dropout: 'Dropout',
  flatten: 'Flatten',
  leaky_relu: 'LeakyReLU',
  gelu: 'GELU',
  elu: 'ELU',
  selu: 'SELU',
  silu: 'SiLU',
  softplus: 'Softplus',
  mse_loss: 'MSELoss',
  l1_loss: 'L1Loss',
  smooth_l1_loss: 'SmoothL1Loss',
  huber_loss: 'HuberLoss',
  nll_loss: 'NLLLoss',
  cross_entropy: 'CrossEntropyLoss',
  binary_cross_entropy: 'BCELoss',
  binary_cross_entropy_with_logits: 'BCEWithLogitsLoss',
}

export function usualName(name: string): string {
  return Object.hasOwn(USUAL, name) ? (USUAL[name] as string) : name
}

/** `ReLU` of `torch.nn.ReLU` and `torch.relu`; what is not torch's keeps where it is from. */
export function shortName(full: string): string {
  const own = full.replace(/^torch\.(?:nn\.functional\.|nn\.|optim\.|utils\.data\.)?/, '')
  return isTorch(full) && Object.hasOwn(AS_MODULES, own) ? (AS_MODULES[own] as string) : own
}

/** Also what is written without where it is from. */
export function isTorch(full: string): boolean {
  return full.startsWith('torch.') || !full.includes('.')
}

/** Whether the function takes what the module is called with: its own settings come after. */
export function isFunction(full: string): boolean {
  return isTorch(full) && Object.hasOwn(AS_MODULES, full.split('.').at(-1) as string)
}
