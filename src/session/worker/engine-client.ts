// One worker, spoken to in typed promises: every one of them settles, whatever becomes of the worker.
import type { Command, Reply, Verb, Verbs } from '../../protocol/commands'
import type { Message } from '../../protocol/message'
import type { Report } from '../../protocol/report'
import type { StudyMessage } from '../../protocol/study'
import { type LatestWins, latestWins } from './latest-wins'

/** What a Worker is to us. */
export type EnginePort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** @param again what is asked of another worker instead, where the one that was asked is lost on the way */
export type Ask = <V extends Verb>(
  verb: V,
  payload: Verbs[V]['payload'],
  again?: () => Verbs[V]['payload'],
) => Promise<Verbs[V]['result']>

export interface EngineClient {
  /**
   * The worker handles commands in the order of the calls; of tunes, of loads and of exchanges that would wait only the newest goes.
   *
   * @throws with a message that a person can act on, once the worker is gone
   */
  ask: Ask
  /** What has had no answer yet. */
  pending(): readonly Pending[]
  /** Stops the worker; what is pending rejects with the reason. */
  end(reason: string): void
}

/** What was asked. */
export type Pending = { [V in Verb]: { verb: V; payload: Verbs[V]['payload'] } }[Verb]

interface Listener {
  /** Anything has come: it is alive. */
  onHeard(): void
  onReport(report: Report): void
  onStudy(message: StudyMessage): void
  /** The worker died by itself. */
  onDeath(reason: string): void
}

interface Waiting {
  asked: Pending
  resolve(result: unknown): void
  reject(error: Error): void
}

export function connectEngine(
  port: EnginePort,
  { onHeard, onReport, onStudy, onDeath }: Listener,
): EngineClient {
  const pending = new Map<number, Waiting>()
  let ending: string | undefined
  let nextId = 1

  const post = <V extends Verb>(verb: V, payload: Verbs[V]['payload']) =>
    new Promise<Verbs[V]['result']>((resolve, reject) => {
      if (ending !== undefined) throw new Error(ending)
      const id = nextId++
      // First: what cannot be cloned throws, and is then not waited for.
      port.postMessage({ id, verb, payload } as Command)
      const asked = { verb, payload } as Pending
      pending.set(id, { asked, resolve: resolve as Waiting['resolve'], reject })
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

  port.addEventListener('message', ({ data }: MessageEvent<Message | null>) => {
    if (ending !== undefined) return
    onHeard()
    if (data?.type === 'report') onReport(data)
    else if (data?.type === 'reply') settle(data)
    else if (data?.type === 'study') onStudy(data)
  })
  port.addEventListener('error', ({ message }) => die(whyStopped(message)))
  port.addEventListener('messageerror', () => die('it sent something unreadable'))

  return { ask: inLanes(post), pending: () => [...pending.values()].map(({ asked }) => asked), end }
}

/** Tunes, loads, exchanges and the wishes of each study wait in a lane of their own; whatever else is asked goes after them. */
function inLanes(post: Ask): Ask {
  const lanes = new Map<string, LatestWins<unknown, unknown>>()
  const laneOf = (name: string, verb: Verb) => {
    const lane = lanes.get(name) ?? latestWins((payload) => post(verb, payload as never))
    lanes.set(name, lane)
    return lane
  }
  const ask = (verb: Verb, payload: unknown): Promise<unknown> => {
    const name = laneName(verb, payload)
    for (const [other, lane] of lanes) if (other !== name) lane.flush()
    return name === undefined ? post(verb, payload as never) : laneOf(name, verb).offer(payload)
  }
  return ask as Ask
}

/** Of what waits in one lane only the newest goes. */
function laneName(verb: Verb, payload: unknown): string | undefined {
  if (verb === 'wish') return `wish of ${(payload as Verbs['wish']['payload']).study}`
  return verb === 'tune' || verb === 'load' || verb === 'exchange' ? verb : undefined
}

/** @param message none where the script did not come */
function whyStopped(message: string | undefined): string {
  // Such as one that takes a module for an ordinary script; whatever the worker itself throws, it tells itself.
  if (message?.includes('SyntaxError')) return 'this browser is too old for its script'
  return message || 'it could not be loaded'
}
