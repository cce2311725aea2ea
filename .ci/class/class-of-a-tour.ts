// A class for a browser that is shown round: the server as `npm run class` starts it, and a host without a page.
import { join, putLambda, until } from './class-in-process'
import { knownPair } from './known-pair'
import { serveClass } from './serve-class'

export interface ClassOfATour {
  studentAddress: string
  /** Asks for a λ. */
  ask(): void
  /** Until the host has its answer. */
  answered(): Promise<unknown>
  /** Lets one network be trained. */
  compute(): void
  /** @returns what it came to, to the last bit */
  trained(): Promise<{ training: number; validation: number | null; norm: number }>
  close(): Promise<void>
}

export async function openClass(): Promise<ClassOfATour> {
  const served = await serveClass({ port: 0, host: '127.0.0.1' })
  const address = new URL(served.hostAddress)
  const secret = address.searchParams.get('host') ?? ''
  const host = join(`ws://${address.host}/room`, { code: served.code, secret })
  await until(host, ({ line }) => line === 'open')
  return {
    studentAddress: served.studentAddresses[0] ?? '',
    ask: () => host.ask(putLambda('lambda')),
    answered: () => until(host, ({ answers }) => answers.length === 1),
    compute: () => host.compute(knownPair.work),
    async trained() {
      const { networks } = await until(host, (state) => state.networks.length === 1)
      const { training, validation, norm } = networks[0]!.result
      return { training, validation, norm }
    },
    async close() {
      host.leave()
      await served.stop()
    },
  }
}
