// A part of either thread that is fetched when it is first needed or in idle time before, once; where that failed, again.
import { messageOf } from './message-of'

/** What a part that never came is told apart by from one that came and failed. */
export class NotLoaded extends Error {}

export class LatePart<Part> {
  readonly #load: () => Promise<Part>
  #loading: Promise<Part> | undefined
  #hasFailed = false
  /** Once it is there. */
  part: Part | undefined

  constructor(load: () => Promise<Part>) {
    this.#load = load
  }

  /**
   * The same promise until `forgetFailure`: React waits for it, and would ask for another for ever.
   *
   * @throws NotLoaded
   */
  get(): Promise<Part> {
    this.#loading ??= this.#fetch()
    return this.#loading
  }

  /** Whoever asks next fetches again, under another address (`.ci/import-anew.ts`): of the old one browsers remember that nothing came. */
  forgetFailure(): void {
    if (this.#hasFailed) this.#loading = undefined
    this.#hasFailed = false
  }

  async #fetch(): Promise<Part> {
    try {
      this.part = await this.#load()
      return this.part
    } catch (error) {
      this.#hasFailed = true
      throw new NotLoaded(messageOf(error))
    }
  }
}
