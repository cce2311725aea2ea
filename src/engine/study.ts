// A study's part in the worker: what it is given, and what it has to have. Its folder's engine/study.ts makes one.
import type { Experiment } from '../experiment/experiment'
import type { Verbs } from '../protocol/commands'
import type { Answer, Payload, QuestionName, Questions, StudyId, StudyReport, Wish } from '../protocol/study'
import type { Beside } from './beside/companion'
import type { SpareTime } from './beside/spare-time'
import type { PreparedData } from './data/prepare'
import type { Engine } from './device/engine'
import type { Run } from './run/run'
import type { GiveWay } from './run/slices'

export interface StudyTools<Id extends StudyId> {
  engine: Engine
  /** To the page; what is transferred is gone here. */
  tell(report: StudyReport<Id>, transfer?: Transferable[]): void
  /** What all that trains beside the run has together; without it, as if it were alone. */
  spare?: SpareTime
}

/** What stood when something was asked; the study's part may have had to be fetched since. */
export interface Asked {
  experiment: Experiment
  data: PreparedData
  revision: number
  /** @throws where another run has taken its place meanwhile */
  standing(): Run
  /** To be called often in long work: the run has its turn, and the page hears that the worker is alive. */
  giveWay: GiveWay
  /** That the worker is alive, and nothing else: for work that takes its turns by itself. */
  sayAlive(): void
}

export type Answers<Id extends StudyId> = {
  [Name in QuestionName<Id>]: (payload: Payload<Id, Name>, asked: Asked) => Promise<Answer<Id, Name>>
}

/** What a study with a wish has; a study with questions has answers; some have both. */
export type EngineStudy<Id extends StudyId> = (Wish<Id> extends never
  ? { beside?: never }
  : { beside: Beside<Wish<Id>> }) &
  (keyof Questions<Id> extends never ? { answers?: never } : { answers: Answers<Id> }) & {
    /** Told of what the page looks at, and of which run: the newest, however late the study's part has come. */
    watch?(run: Run, what: Verbs['watch']['payload']): void
  }

/** What the file engine/study.ts of a study exports. */
export interface StudyModule<Id extends StudyId> {
  createStudy(tools: StudyTools<Id>): EngineStudy<Id>
}
