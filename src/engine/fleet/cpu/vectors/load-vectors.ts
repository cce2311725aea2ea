// Fetches the processor's kernels. Where they are missing the loops in JavaScript compute the same bits, more slowly.
import { chooseVectors } from '../processor'
import url from './kernels.as.ts?wasm'

/** A server that is silent about these files is not to keep the page from training. */
const PATIENCE_MS = 5000

let loading: Promise<void> | undefined

/** Nothing changes in a browser that knows no such instructions, and without the files. */
export function loadVectors(): Promise<void> {
  loading ??= load().catch(() => undefined)
  return loading
}

async function load(): Promise<void> {
  const silence = AbortSignal.timeout(PATIENCE_MS)
  const [module, { Vectors }] = await Promise.race([
    Promise.all([compiled(silence), import('./vectors')]),
    whenAborted(silence),
  ])
  chooseVectors(new Vectors(module))
}

async function compiled(signal: AbortSignal): Promise<WebAssembly.Module> {
  const response = await fetch(url, { signal })
  // Not as a stream: a server may not know the type of such a file, and it is small.
  return WebAssembly.compile(await response.arrayBuffer())
}

/** An import takes no signal. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}
