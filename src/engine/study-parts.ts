// All studies of the worker as they come: wishes and questions go to the one that is meant, which is fetched where it has to be.
import { LatePart } from '../experiment/parse/late-part'
import type { Verbs } from '../protocol/commands'
import type { StudyId, StudyMessage } from '../protocol/study'
import type { Beside } from './beside/companion'
import { Companions } from './beside/companions'
import { SpareTime } from './beside/spare-time'
import type { Engine } from './device/engine'
import { fetched } from './fetched'
import type { Run } from './run/run'
import type { StudyLoaders } from './studies'
import type { Asked, StudyModule } from './study'

type Watched = Verbs['watch']['payload']

/** A study of which it is not known which: the envelope's types tie study, payload and result, an indexed call cannot. */
interface AnyStudy {
  beside?: Beside<unknown>
  answers?: Record<string, (payload: unknown, asked: Asked) => Promise<unknown>>
  watch?(run: Run, what: Watched): void
}

export interface StudyPartsOptions {
  engine: Engine
  loaders: StudyLoaders
  send(message: StudyMessage, transfer: Transferable[]): void
  sayAlive(): void
}

export class StudyParts {
  /** What has come so far and trains beside the run. */
  readonly companions = new Companions()
  readonly #spare = new SpareTime()
  readonly #options: StudyPartsOptions
  readonly #parts = new Map<StudyId, LatePart<AnyStudy>>()
  #watched: [Run, Watched] | undefined

  constructor(options: StudyPartsOptions) {
    this.#options = options
  }

  /** @throws in words where the study's part cannot be loaded, or what is wished for cannot be */
  async wish({ study, wish }: Verbs['wish']['payload'], basis: Asked | undefined): Promise<void> {
    const { beside } = await this.#part(study)
    await beside?.want(wish, basis)
  }

  /** @throws likewise */
  async ask({ study, question, payload }: Verbs['question']['payload'], asked: Asked): Promise<unknown> {
    const { answers } = await this.#part(study)
    const answer = answers?.[question]
    if (!answer) throw new Error(`${study} has no answer to ${question}.`)
    return answer(payload, asked)
  }

  watch(run: Run, what: Watched): void {
    this.#watched = [run, what]
    for (const { part } of this.#parts.values()) part?.watch?.(run, what)
  }

  #part(id: StudyId): Promise<AnyStudy> {
    let part = this.#parts.get(id)
    if (!part) {
      part = new LatePart(() => this.#create(id))
      this.#parts.set(id, part)
    }
    return fetched(part, this.#options.sayAlive)
  }

  async #create(id: StudyId): Promise<AnyStudy> {
    const { engine, loaders, send } = this.#options
    const { createStudy } = (await loaders[id]()) as StudyModule<never>
    const study = createStudy({
      engine,
      spare: this.#spare,
      tell: (report: never, transfer: Transferable[] = []) =>
        send({ type: 'study', study: id, report }, transfer),
    }) as unknown as AnyStudy
    if (study.beside) this.companions.join([study.beside])
    if (this.#watched) study.watch?.(...this.#watched)
    return study
  }
}
