// Fetches the processor's kernels. Where they are missing the loops in JavaScript compute the same bits, more slowly.
import { chooseVectors } from '../processor'
import url from './kernels.as.ts?wasm'
import { Vectors } from './vectors'

/** A server that is silent about this file is not to keep the page from training. */
const PATIENCE_MS = 5000

let loading: Promise<void> | undefined

/** Nothing changes in a browser that knows no such instructions, and without the file. */
export function loadVectors(): Promise<void> {
  loading ??= load().catch(() => undefined)
  return loading
}

async function load(): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
  // Not as a stream: a server may not know the type of such a file, and it is small.
  chooseVectors(new Vectors(await WebAssembly.compile(await response.arrayBuffer())))
}
