// What the tour needs of a browser, whoever drives it.
import type { Actions } from './hands.mjs'

export interface BrowserSession {
  /** With its version. */
  name: string
  goto(url: string): Promise<unknown>
  /** The function runs in the page and sees only its argument; both ways values travel as JSON. */
  evaluate<Result, Argument = undefined>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Awaited<Result>>
  /** Input as WebDriver and BiDi both know it: true events, at the speed of the machine. */
  act(actions: Actions): Promise<unknown>
  /** The inner size of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<unknown>
  /** A PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<unknown>
}
