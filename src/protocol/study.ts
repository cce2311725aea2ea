// The envelopes that every study's wishes, questions and reports travel in.
import type { StudyWires } from './studies'

/** The name of a study, everywhere: its folder, its part of the state, its test, its style sheet. */
export type StudyId = keyof StudyWires

/** What the page would like to have beside the run from now on; the newest wish stands. */
export type Wish<Id extends StudyId> = StudyWires[Id] extends { wish: infer W } ? W : never

/** What the worker tells of it unasked. */
export type StudyReport<Id extends StudyId> = StudyWires[Id] extends { report: infer R } ? R : never

/** What can be asked, each with its payload and its result; nothing of it changes the run. */
export type Questions<Id extends StudyId> = StudyWires[Id] extends { questions: infer Q }
  ? Q
  : Record<never, never>

export type QuestionName<Id extends StudyId> = keyof Questions<Id> & string

export type Payload<Id extends StudyId, Name extends QuestionName<Id>> = Questions<Id>[Name] extends {
  payload: infer P
}
  ? P
  : never

export type Answer<Id extends StudyId, Name extends QuestionName<Id>> = Questions<Id>[Name] extends {
  result: infer R
}
  ? R
  : never

export type WishEnvelope = { [Id in StudyId]: { study: Id; wish: Wish<Id> } }[StudyId]

export type QuestionEnvelope = {
  [Id in StudyId]: {
    [Name in QuestionName<Id>]: { study: Id; question: Name; payload: Payload<Id, Name> }
  }[QuestionName<Id>]
}[StudyId]

export type StudyMessage = { [Id in StudyId]: { type: 'study'; study: Id; report: StudyReport<Id> } }[StudyId]
