// Lets the bundler drop what the worker does not use of TensorFlow.js. Four of its modules hide what they need from
// the bundler, and more than a quarter of the worker was code that never runs (docs/adr/0008-slim-tensorflow.md).
import type { Plugin } from 'vite'

interface Edit {
  file: string
  from: string | RegExp
  to(...found: string[]): string
}

/** Exact for the pinned version: where a text is not found any more, the build stops. */
const edits: Edit[] = [
  {
    // Makes tfjs's own optimizers known for saved models, and with them half of its ops.
    file: 'tfjs-core/dist/index.js',
    from: /^registerOptimizers\(\);$/m,
    to: () => '',
  },
  {
    // Takes some forty kernels of the CPU backend out of one object, where the WebGL backend itself calls one of them.
    file: 'tfjs-backend-webgl/dist/kernel_utils/shared.js',
    from: /^import \* as shared from ('[^']*');\nconst \{(.*)\} = shared;\nexport \{.*\};$/m,
    to: (_all, module = '', names = '') => `export {${names.replaceAll(':', ' as')}} from ${module};`,
  },
  {
    // Takes one function out of an object of a hundred.
    file: 'tfjs-backend-webgl/dist/shader_compiler.js',
    from: 'const { getBroadcastDims } = backend_util;',
    to: () => 'const getBroadcastDims = backend_util.getBroadcastDims;',
  },
  {
    // Makes known where the browser keeps saved models, with what reads and writes them: none is saved here.
    file: 'tfjs-core/dist/platforms/platform_browser.js',
    from: /^import .* from '\.\.\/io\/\w+';\n|^ +try \{\n.*registerManager.*\n +\}\n +catch \(err\) \{\n +\}\n/gm,
    to: () => '',
  },
]

export function slimTensorflow(): Plugin {
  return {
    name: 'slim-tensorflow',
    transform(code, id) {
      const edit = edits.find(({ file }) => id.endsWith(`@tensorflow/${file}`))
      if (!edit) return null
      const { file, from, to } = edit
      const edited = code.replace(from, to)
      if (edited === code) throw new Error(`${file} of TensorFlow.js is not what slim-tensorflow.ts knows.`)
      return { code: edited, map: null }
    },
  }
}
