// Dropout in each language, for exports: as its library has it, and with the page's own masks.
import type { InEachLanguage } from '../language'
import { maskJavascript } from './mask-javascript'
import { drawnPython, pcgPython } from './mask-python'

interface PytorchDropout {
  /** The expression that makes torch's own module: which units it drops is its own draw. */
  own(rate: number): string
  /** Likewise `Dropout`, which drops what the page drops in `step`. @param layer hidden, the first is 0 */
  masked(layer: number): string
  /** Lines that define it, from `dropout`, the rate. */
  define(seed: number): readonly string[]
}

type DropoutCode = InEachLanguage<{
  pytorch: PytorchDropout
  /** Lines that define `maskOf(rows, units, layer)`, from `dropout` and `t`. */
  tensorflowjs(seed: number): readonly string[]
  /** Lines that define `Dropout(layer)`, with a mask that `draw(step)` makes for a step, from `dropout` and `most_rows`. */
  keras(seed: number): readonly string[]
}>

export const dropoutCode: DropoutCode = {
  pytorch: {
    own: (rate) => `nn.Dropout(${rate})`,
    masked: (layer) => `Dropout(${layer})`,
    define: (seed) => [
      ...pcgPython,
      '',
      '',
      'class Dropout(nn.Module):',
      '    """Drops the units that the page drops: a hash of seed, step, layer, row and unit says which."""',
      '',
      '    def __init__(self, layer):',
      '        super().__init__()',
      '        self.layer = layer',
      '',
      '    def forward(self, h):',
      '        if not self.training or dropout == 0:',
      '            return h',
      '        layer = self.layer',
      ...drawnPython(seed, 'torch.arange').map((line) => `        ${line}`),
      '        return h * (drawn >= int(dropout * 2 ** 24 + 0.5)) / (1 - dropout)',
    ],
  },
  tensorflowjs: maskJavascript,
  keras: (seed) => [
    ...pcgPython,
    '',
    '',
    'class Dropout(keras.layers.Layer):',
    '    """Drops the units that the page drops: a hash of seed, step, layer, row and unit says which."""',
    '',
    '    def __init__(self, layer):',
    '        super().__init__()',
    '        self.hidden_layer = layer',
    '',
    '    def build(self, shape):',
    "        self.mask = self.add_weight(shape=(most_rows, shape[-1]), initializer='ones', trainable=False)",
    '',
    '    def draw(self, step):',
    '        h, layer = self.mask, self.hidden_layer',
    ...drawnPython(seed, 'np.arange').map((line) => `        ${line}`),
    '        self.mask.assign((drawn >= int(dropout * 2 ** 24 + 0.5)) / (1 - dropout))',
    '',
    '    def call(self, h, training=False):',
    '        return h * self.mask[: h.shape[0]] if training else h',
  ],
}
