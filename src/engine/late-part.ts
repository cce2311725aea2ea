// A part of the worker that is fetched when it is first needed, once; where that failed, again by whoever needs it next.
import { notLoaded } from '../experiment/parse/not-loaded'

/** Fetching takes as long as the network does, and whoever waits for it must not take the worker for dead. */
const ALIVE_EVERY_MS = 5000

export class LatePart<Part> {
  readonly #load: () => Promise<Part>
  readonly #sayAlive: () => void
  #loading: Promise<Part> | undefined
  /** Once it is there. */
  part: Part | undefined

  constructor(load: () => Promise<Part>, sayAlive: () => void) {
    this.#load = load
    this.#sayAlive = sayAlive
  }

  /** @throws in words where it cannot be loaded */
  get(): Promise<Part> {
    this.#loading ??= this.#fetch()
    return this.#loading
  }

  async #fetch(): Promise<Part> {
    const beat = setInterval(this.#sayAlive, ALIVE_EVERY_MS)
    try {
      this.part = await this.#load()
      return this.part
    } catch (error) {
      this.#loading = undefined
      throw notLoaded('A part of the training thread', error)
    } finally {
      clearInterval(beat)
    }
  }
}
