// The pictures that the page draws of the run, and how far each of them is: nobody has to guess what can be seen.
import type { LabState } from './state'

/** What can be seen of one picture. */
export interface Drawn {
  /** Of the run that is drawn. */
  run: LabState['run']
  /** −1 before anything has been measured. */
  step: number
  /** Nothing that it shows has changed since. */
  isCurrent: boolean
}

/** Nothing while nobody can see it: then it is not drawn, and not waited for. */
export type Picture = () => Drawn | undefined

export class Pictures {
  readonly #pictures = new Set<Picture>()
  readonly #listeners = new Set<() => void>()

  /** @returns what takes it off the page again */
  add(picture: Picture): () => void {
    this.#pictures.add(picture)
    return () => {
      this.#pictures.delete(picture)
      this.changed()
    }
  }

  /** One of them has been drawn. */
  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  /** @returns what ends it */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  drawn(): Drawn[] {
    return [...this.#pictures].map((picture) => picture()).filter((drawn) => drawn !== undefined)
  }

  /** The step that all of them show, or have got beyond; nothing while one shows another run, or nothing yet. */
  stepOf(run: LabState['run']): number | undefined {
    const drawn = this.drawn()
    if (!run || drawn.length === 0 || drawn.some((picture) => picture.run !== run || picture.step < 0))
      return undefined
    return Math.min(...drawn.map(({ step }) => step))
  }
}
