// A class for a browser that is shown round: the server as `npm run class` starts it, and a host without a page.
import { choose, drawValley, join, putLambda, until } from './class-in-process'
import { knownPair } from './known-pair'
import { serveClass } from './serve-class'

export interface ClassOfATour {
  studentAddress: string
  /** @returns once the host has an answer to this very question */
  answered(kind: keyof typeof questions): Promise<unknown>
  /** Lets one network be trained. */
  compute(): void
  /** @returns what it came to, to the last bit */
  trained(): Promise<{ training: number; validation: number | null; norm: number }>
  /** The students' labs follow to this step; none: they are let go. */
  lead(step?: number): void
  close(): Promise<void>
}

const questions = { lambda: putLambda, choice: choose, valley: drawValley }

export async function openClass(): Promise<ClassOfATour> {
  const served = await serveClass({ port: 0, host: '127.0.0.1' })
  const address = new URL(served.hostAddress)
  const secret = address.searchParams.get('host') ?? ''
  const host = join(`ws://${address.host}/room`, { code: served.code, secret })
  await until(host, ({ line }) => line === 'open')
  return {
    studentAddress: served.studentAddresses[0] ?? '',
    answered(kind) {
      host.ask(questions[kind](kind))
      return until(host, ({ question, answers }) => question?.id === kind && answers.length === 1)
    },
    compute: () => host.compute(knownPair.work),
    async trained() {
      const { networks } = await until(host, (state) => state.networks.length === 1)
      const { training, validation, norm } = networks[0]!.result
      return { training, validation, norm }
    },
    lead(step) {
      const { experiment } = knownPair.work
      host.lead(step === undefined ? undefined : { run: 'of a tour', experiment, story: '', step })
    },
    async close() {
      host.leave()
      await served.stop()
    },
  }
}
