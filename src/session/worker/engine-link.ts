// Keeps an engine at hand: starts a worker, watches over it, and starts another one when it is lost.
import type { Device, EngineChoice } from '../../protocol/device'
import type { Report } from '../../protocol/report'
import type { QuestionEnvelope, StudyMessage, WishEnvelope } from '../../protocol/study'
import type { Recovery } from '../recovery'
import { type Ask, connectEngine, type EngineClient, type EnginePort } from './engine-client'
import { createUnanswered } from './unanswered'
import { owed, watchForSilence } from './watchdog'

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
  /** The worker is gone, with all that it had. */
  onLost(): void
  /** Fetched as soon as there is time; where that fails, once more when it is needed. */
  recovery(): Promise<Recovery>
  /** There is no engine any more. @param isThread whether there is not even a worker for one */
  onFailed(reason: string, isThread: boolean): void
}

export interface EngineLink {
  /** Of the first engine; rejects where the one that was asked for cannot be had. */
  ready: Promise<Device>
  /** While a lost worker is being replaced it waits for the next. */
  ask: Ask
  /** Another engine for the same run, from the newest that is known of it. */
  switchTo(engine: EngineChoice): void
  /** Once more, where it has failed. */
  retry(): void
  /** Ends the worker, and what it holds of the GPU: what is asked meanwhile waits for the next. */
  putAway(): void
  /** Starts another one, where it was put away. */
  takeOut(): void
  end(): void
}

export function linkEngine(options: LinkOptions): EngineLink {
  const unanswered = createUnanswered()
  let recovery: Promise<Recovery> | undefined
  /** While there is one. */
  let client: EngineClient | undefined
  let isUp = false
  let hasWorked = false
  let isOver = false
  let isPutAway = false
  let chosen = options.engine
  /** Why the processor has taken over. */
  let takeover: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let settleReady: (device: Device) => void = () => undefined
  let rejectReady: (error: Error) => void = () => undefined
  const ready = new Promise<Device>((resolve, reject) => {
    settleReady = resolve
    rejectReady = reject
  })
  ready.catch(() => undefined)

  const recover = () => {
    recovery ??= options.recovery()
    recovery.catch(() => {
      recovery = undefined
    })
    return recovery
  }

  const connect = (): EngineClient =>
    connectEngine(options.spawn(), {
      onHeard: () => watchdog.heard(),
      onReport: (report) => (report.status === 'failed' ? lose(whyFailed(report)) : options.onReport(report)),
      onStudy: options.onStudy,
      // One that dies before it has begun would do so with any engine.
      onDeath: (reason) => (hasWorked ? lose(reason, !isUp) : fail(reason, true)),
    })

  const begin = async ({ ask }: EngineClient, engine: EngineChoice, reason: string): Promise<void> => {
    const starting = ask('start', { engine, debug: options.debug })
    // No run stands yet that would have to stand first.
    if (!hasWorked) sendTo(ask)
    const started = await starting
    isUp = true
    const device = takeover === undefined ? started : { ...started, reason: takeover }
    settleReady(device)
    const recovering = recover()
    if (!hasWorked) {
      hasWorked = true
      return
    }
    const { setUp, sortOut, askAgain } = await recovering
    await setUp(device, reason, ask)
    sortOut(unanswered, reason)
    unanswered.turnTo(ask)
    askAgain(unanswered)
  }

  /** @param reason why there was none before; empty where nobody is to blame */
  const start = (engine: EngineChoice, reason = ''): void => {
    isUp = false
    let mine: EngineClient | undefined
    const refused = ({ message }: Error) => {
      // It was lost on the way: another has been started.
      if (client !== mine) return
      if (hasWorked) lose(message)
      else fail(message, !mine)
    }
    try {
      mine = client = connect()
      begin(mine, engine, reason).catch(refused)
    } catch (error) {
      refused(error as Error)
    }
  }

  const stop = (reason: string) => {
    client?.end(reason)
    client = undefined
  }

  const sendTo = (worker: Ask) => {
    unanswered.turnTo(worker)
    for (const asked of unanswered.all) unanswered.post(asked, asked.payload)
  }

  const leave = (reason: string) => {
    stop(reason)
    unanswered.turnTo(undefined)
    options.onLost()
  }

  const lose = (reason: string, isThread = false) => {
    leave(reason)
    replace(reason, isThread).catch(() => fail(reason, isThread))
  }

  const replace = async (reason: string, isThread: boolean) => {
    const { sortOut, next } = await recover()
    if (isOver) return
    sortOut(unanswered, reason)
    const { engine, afterMs, reason: told } = next(reason, hasWorked)
    if (!engine) return fail(told, isThread)
    if (engine !== chosen) takeover ??= told
    const again = () => start(engine, told)
    if (afterMs > 0) timer = setTimeout(again, afterMs)
    else again()
  }

  /** What is asked is refused from now on. */
  const refuse = (reason: string) => {
    stop(reason)
    sendTo(() => Promise.reject(new Error(reason)))
  }

  const fail = (reason: string, isThread: boolean) => {
    refuse(reason)
    rejectReady(new Error(reason))
    options.onFailed(reason, isThread)
  }

  const startAgain = (reason: string) => {
    const again = ({ forget }: Recovery) => {
      forget()
      start(takeover === undefined ? chosen : 'cpu', reason)
    }
    recover()
      .then(again)
      .catch(({ message }) => fail(message, true))
  }

  const watchdog = watchForSilence(
    () => (client ? owed(client.pending(), options.isRunning(), options.studyPatience) : []),
    (seconds) => lose(`The training thread has not answered for ${seconds} seconds.`),
  )

  start(options.engine)
  return {
    ready,
    ask: unanswered.ask,
    switchTo(engine) {
      chosen = engine
      takeover = engine === 'cpu' ? 'You have chosen it.' : undefined
      leave('Another engine takes over.')
      recover()
        .then(({ choose }) => {
          choose(engine)
          start(engine)
        })
        .catch(({ message }) => fail(message, true))
    },
    retry() {
      unanswered.turnTo(undefined)
      startAgain('The engine has been started once more.')
    },
    putAway() {
      isPutAway = client !== undefined
      if (isPutAway) leave('The page was put away.')
    },
    takeOut() {
      if (isPutAway) startAgain('')
      isPutAway = false
    },
    end() {
      isOver = true
      clearTimeout(timer)
      watchdog.stop()
      refuse('The session has ended.')
    },
  }
}

function whyFailed({ reason }: Report): string {
  return reason ?? 'The engine failed.'
}
