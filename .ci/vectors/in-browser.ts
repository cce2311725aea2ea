// Tests in the browser compute as the worker does: in WebAssembly.
import { hasVectors } from '../../src/engine/fleet/cpu/processor'
import { loadVectors } from '../../src/engine/fleet/cpu/vectors/load-vectors'

await loadVectors()
if (!hasVectors()) throw new Error('The processor’s kernels in WebAssembly cannot be loaded.')
