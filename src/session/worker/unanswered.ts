// What has been asked and not answered, in its order: it outlives the worker that it was asked of.
import type { Verb } from '../../protocol/commands'
import type { Ask } from './engine-client'

export interface Asked {
  verb: Verb
  payload: unknown
  /** What another worker is asked instead. */
  again: (() => unknown) | undefined
  /** How many workers have been asked. */
  times: number
  resolve(result?: unknown): void
  reject(error: Error): void
}

export interface Unanswered {
  /** Settles with the answer of whichever worker gives one; while there is none it waits. */
  ask: Ask
  all: Set<Asked>
  /** Whom it is asked of from now on. */
  turnTo(worker: Ask | undefined): void
  /** Asks the worker that there is. */
  post(asked: Asked, payload: unknown): void
  refuse(asked: Asked, reason: string): void
}

export function createUnanswered(): Unanswered {
  const all = new Set<Asked>()
  let worker: Ask | undefined

  const refuse = (asked: Asked, reason: string) => {
    all.delete(asked)
    asked.reject(new Error(reason))
  }

  const post = (asked: Asked, payload: unknown) => {
    const to = worker
    asked.times++
    to?.(asked.verb, payload as never).then(
      (result) => {
        if (all.delete(asked)) asked.resolve(result)
      },
      // Of a worker that is gone it is no answer.
      (error) => {
        if (worker === to) refuse(asked, error.message)
      },
    )
  }

  const ask = (verb: Verb, payload: unknown, again?: () => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const asked: Asked = { verb, payload, again, times: 0, resolve, reject }
      all.add(asked)
      if (worker) post(asked, payload)
    })

  return {
    ask: ask as Ask,
    all,
    turnTo: (next) => {
      worker = next
    },
    post,
    refuse,
  }
}
