// The real worker's answers behind a port, in this very process: messages are cloned as between threads.
import { type Answers, createAnswers } from '../../src/engine/answer'
import { receive } from '../../src/engine/receive'
import type { EnginePort } from '../../src/session/worker/engine-client'

export class WorkerInProcess extends EventTarget {
  readonly #answers: Answers = createAnswers((message) => this.#say(message))
  #isTerminated = false

  get port(): EnginePort {
    return this as unknown as EnginePort
  }

  postMessage(data: unknown): void {
    const copy = structuredClone(data)
    queueMicrotask(() => void receive(this.#answers, copy, (message) => this.#say(message)))
  }

  terminate(): void {
    this.#isTerminated = true
  }

  #say(message: unknown): void {
    const data = structuredClone(message)
    if (!this.#isTerminated) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}
