// The one class for all that ends the use of a GPU: whoever meets it says the same, and the page starts another worker.

/** This worker cannot use its GPU, or not any more; the message is a sentence for people. */
export class GpuFailure extends Error {}

export const CONTEXT_LOST = 'The browser took the GPU away (the WebGL context was lost).'

export const contextLost = () => new GpuFailure(CONTEXT_LOST)
