// Keeps an engine at hand: starts a worker, watches over it, and starts another one, once in a while, when it is lost.
import type { Device, EngineChoice } from '../../protocol/device'
import type { Report } from '../../protocol/report'
import type { QuestionEnvelope, StudyMessage, WishEnvelope } from '../../protocol/study'
import { type Ask, connectEngine, type EngineClient, type EnginePort } from './engine-client'
import { patience, watchForSilence } from './watchdog'

/** A worker that is lost again within this time is not started a third time: something is wrong for good. */
const MIN_LIFE_MS = 60_000

export interface LinkOptions {
  spawn(): EnginePort
  engine: EngineChoice
  debug?: boolean | undefined
  /** Whether reports are owed. */
  isRunning(): boolean
  onReport(report: Report): void
  onStudy(message: StudyMessage): void
  /** Seconds of silence that what a study wishes or asks may take. */
  studyPatience(envelope: WishEnvelope | QuestionEnvelope): number
  /** Another worker has taken over, with no experiment loaded. */
  onRevived(device: Device, reason: string): void
  /** There is no engine any more. */
  onFailed(reason: string): void
}

export interface EngineLink {
  /** Of the first worker; rejects where the engine that was asked for cannot be had. */
  ready: Promise<Device>
  ask: Ask
  end(): void
}

export function linkEngine(options: LinkOptions): EngineLink {
  let client: EngineClient | undefined
  let isStarted = false
  let revivedAtMs = Number.NEGATIVE_INFINITY

  const start = async (): Promise<Device> => {
    isStarted = false
    client = connectEngine(options.spawn(), {
      onHeard: () => watchdog.heard(),
      onReport: (report) => (report.status === 'failed' ? lose(whyFailed(report)) : options.onReport(report)),
      onStudy: options.onStudy,
      onDeath: lose,
    })
    const { engine, debug } = options
    const device = await client.ask('start', { engine, debug })
    isStarted = true
    return device
  }

  const fail = (error: Error) => {
    client?.end(error.message)
    watchdog.stop()
    options.onFailed(error.message)
  }

  const lose = (reason: string) => {
    client?.end(reason)
    // Whoever waits for its start hears of it.
    if (!isStarted) return
    isStarted = false
    const now = performance.now()
    if (now - revivedAtMs < MIN_LIFE_MS) return fail(new Error(reason))
    revivedAtMs = now
    start().then((device) => options.onRevived(device, reason), fail)
  }

  const watchdog = watchForSilence(
    () => patience(client?.pending() ?? [], options.isRunning(), options.studyPatience),
    (seconds) => lose(`The training thread has not answered for ${seconds} seconds.`),
  )

  const ready = start()
  ready.catch(fail)
  return {
    ready,
    ask: async (verb, payload) => {
      if (!client) throw new Error('The training thread could not be started.')
      return client.ask(verb, payload)
    },
    end: () => {
      watchdog.stop()
      client?.end('The session has ended.')
    },
  }
}

function whyFailed({ reason }: Report): string {
  return reason ?? 'The engine failed.'
}
