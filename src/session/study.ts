// A study's part on the page without React: what it is given, and what it has to have. Its folder's session/study.ts makes one.
import type { StoreApi } from 'zustand/vanilla'
import type { Permission } from '../experiment/address/page-query'
import type { Answer, Payload, QuestionName, StudyId, StudyReport, Wish } from '../protocol/study'
import type { LabState } from './state'
import type { StudyStates } from './study-states'

export interface StudyLab<Id extends StudyId> {
  store: StoreApi<LabState>
  /** The study's own part of the state. */
  own(): StudyStates[Id]
  show(own: StudyStates[Id]): void
  /**
   * What it would like to have beside the run from now on; of wishes that wait only the newest goes.
   *
   * @param onRefused without it, why it cannot be becomes the notice
   */
  wish(wish: Wish<Id>, onRefused?: (error: unknown) => void): void
  ask<Name extends QuestionName<Id>>(question: Name, payload: Payload<Id, Name>): Promise<Answer<Id, Name>>
  /** The inputs that the page last asked predictions for. */
  watched(): number[][] | undefined
}

/** Why there is another run: from an experiment, from step 0 once more, from a step that was kept, in another worker, on other points. */
export type Cause = 'load' | 'reset' | 'fork' | 'revival' | 'exchange'

/** What happens to every study, so that none can be forgotten. */
export interface StudyLife<Id extends StudyId> {
  /** A run has been set up. */
  begin(cause: Cause): void
  /** Whether nobody sees the page: then it keeps what it has and does not train. */
  rest(isHidden: boolean): void
  /** The worker tells of it. */
  take(report: StudyReport<Id>): void
  /** The worker was lost, and all that the study had there with it. */
  forget(): void
  /** A control has been moved, and the worker has been told. */
  tuned?(): void
  /** What is shown of it beside the run, for comparison, is to go. */
  dismiss?(): void
}

/** Of a study that only asks: nothing of it outlasts its answer. */
export const outlastsNothing: StudyLife<never> = {
  begin: () => undefined,
  rest: () => undefined,
  take: () => undefined,
  forget: () => undefined,
}

export interface SessionStudy<Id extends StudyId, Verbs> {
  /** Which word of the address can forbid it. */
  permission?: Permission
  /** Seconds of silence that a wish, and each of its questions, may take before the worker counts as dead. */
  patience: Record<(Wish<Id> extends never ? never : 'wish') | QuestionName<Id>, number>
  initial(isAllowed: boolean): StudyStates[Id]
  create(lab: StudyLab<Id>): { life: StudyLife<Id>; verbs: Verbs }
}

/** Where a part of the worker may have to be fetched first, seconds. */
export const FETCHING = 60
