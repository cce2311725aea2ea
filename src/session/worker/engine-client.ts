// One worker, spoken to in typed promises: every one of them settles, whatever becomes of the worker.
import type { Command, Reply, Verb, Verbs } from '../../protocol/commands'
import type { CompanionReport, Message, Report } from '../../protocol/report'
import { latestWins } from './latest-wins'

/** What a Worker is to us. */
export type EnginePort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export type Ask = <V extends Verb>(verb: V, payload: Verbs[V]['payload']) => Promise<Verbs[V]['result']>

export interface EngineClient {
  /**
   * The worker handles commands in the order of the calls; of tunes, and of loads, that would wait only the newest goes.
   *
   * @throws with a message that a person can act on, once the worker is gone
   */
  ask: Ask
  /** What has had no answer yet. */
  pendingVerbs(): Verb[]
  /** Stops the worker; what is pending rejects with the reason. */
  end(reason: string): void
}

interface Listener {
  /** Anything has come: it is alive. */
  onHeard(): void
  onReport(report: Report): void
  onCompanion(report: CompanionReport): void
  /** The worker died by itself. */
  onDeath(reason: string): void
}

interface Pending {
  verb: Verb
  resolve(result: unknown): void
  reject(error: Error): void
}

export function connectEngine(
  port: EnginePort,
  { onHeard, onReport, onCompanion, onDeath }: Listener,
): EngineClient {
  const pending = new Map<number, Pending>()
  let ending: string | undefined
  let nextId = 1

  const post = <V extends Verb>(verb: V, payload: Verbs[V]['payload']) =>
    new Promise<Verbs[V]['result']>((resolve, reject) => {
      if (ending !== undefined) throw new Error(ending)
      const id = nextId++
      // First: what cannot be cloned throws, and is then not waited for.
      port.postMessage({ id, verb, payload } as Command)
      pending.set(id, { verb, resolve: resolve as Pending['resolve'], reject })
    })

  const settle = (reply: Reply) => {
    const { resolve, reject } = pending.get(reply.id) ?? {}
    pending.delete(reply.id)
    if ('error' in reply) reject?.(new Error(reply.error))
    else resolve?.(reply.result)
  }

  const end = (reason: string) => {
    if (ending !== undefined) return
    ending = reason
    port.terminate()
    for (const { reject } of pending.values()) reject(new Error(reason))
    pending.clear()
  }

  const die = (what: string) => {
    if (ending !== undefined) return
    const reason = `The training thread stopped: ${what}.`
    end(reason)
    onDeath(reason)
  }

  port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (ending !== undefined) return
    onHeard()
    if (data.type === 'report') onReport(data)
    else if (data.type === 'reply') settle(data)
    else onCompanion(data)
  })
  port.addEventListener('error', (event) => die(event.message || 'it could not be loaded'))
  port.addEventListener('messageerror', () => die('it sent something unreadable'))

  return { ask: inLanes(post), pendingVerbs: () => [...pending.values()].map(({ verb }) => verb), end }
}

/** Tunes and loads wait in a lane each; whatever is asked later goes after them. */
function inLanes(post: Ask): Ask {
  const tunes = latestWins((payload: Verbs['tune']['payload']) => post('tune', payload))
  const loads = latestWins((payload: Verbs['load']['payload']) => post('load', payload))
  const ask = (verb: Verb, payload: never): Promise<unknown> => {
    if (verb !== 'tune') tunes.flush()
    if (verb !== 'load') loads.flush()
    if (verb === 'tune') return tunes.offer(payload)
    return verb === 'load' ? loads.offer(payload) : post(verb, payload)
  }
  return ask as Ask
}
