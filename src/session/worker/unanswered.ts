// What has been asked and not answered, in its order: when a worker is lost, the next one is asked the same.
import type { Verb } from '../../protocol/commands'
import { afterLoss, MOST_ASKED } from './after-loss'
import type { Ask } from './engine-client'

interface Asked {
  verb: Verb
  payload: unknown
  again: (() => unknown) | undefined
  /** How many workers have been asked. */
  times: number
  resolve(result?: unknown): void
  reject(error: Error): void
}

export interface Unanswered {
  /** Settles with the answer of whichever worker gives one; while there is none it waits. */
  ask: Ask
  /** All that waits goes to this worker, and what will be asked. */
  sendTo(worker: Ask): void
  /** There is no worker until the next `sendTo`. */
  hold(reason: string): void
  /** There is none any more, and nobody will answer. */
  refuse(reason: string): void
}

export function createUnanswered(): Unanswered {
  const all = new Set<Asked>()
  let worker: Ask | undefined
  let loss = ''
  let isOver = false
  let revision = 0

  const refuse = (asked: Asked, reason: string) => {
    all.delete(asked)
    asked.reject(new Error(reason))
  }

  const hasRevision = (payload: unknown): payload is { revision: number } =>
    typeof payload === 'object' && payload !== null && 'revision' in payload

  const post = (asked: Asked, to: Ask, payload: unknown) => {
    asked.times++
    // Revisions never fall, though an older tune is told once more.
    const told = hasRevision(payload) ? { ...payload, revision } : payload
    to(asked.verb, told as never).then(
      (result) => {
        if (all.delete(asked)) asked.resolve(result)
      },
      // Of a worker that is gone it is no answer.
      (error) => {
        if (worker === to) refuse(asked, error.message)
      },
    )
  }

  const leave = (asked: Asked) => {
    const after = afterLoss[asked.verb]
    if (after === 'wished' && all.delete(asked)) asked.resolve()
    if (after === 'gone') refuse(asked, `${loss} What it had kept of the run is lost.`)
    if (after === 'asked' && asked.times >= MOST_ASKED) refuse(asked, loss)
  }

  const ask = (verb: Verb, payload: unknown, again?: () => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const asked: Asked = { verb, payload, again, times: 0, resolve, reject }
      all.add(asked)
      if (hasRevision(payload)) revision = Math.max(revision, payload.revision)
      if (worker) post(asked, worker, payload)
      else if (isOver) refuse(asked, loss)
      else if (afterLoss[verb] === 'gone') leave(asked)
    })

  return {
    ask: ask as Ask,
    sendTo(next) {
      worker = next
      let isSameRun = true
      for (const asked of all) {
        const { verb, payload, again, times } = asked
        if (verb === 'load' || verb === 'reset') isSameRun = false
        post(asked, next, isSameRun && times > 0 && again ? again() : payload)
      }
    },
    hold(reason) {
      worker = undefined
      loss = reason
      isOver = false
      all.forEach(leave)
    },
    refuse(reason) {
      worker = undefined
      loss = reason
      isOver = true
      for (const asked of all) refuse(asked, reason)
    },
  }
}
