// All that the worker says: answers, reports of the run and of studies, and that it is alive.
import type { Reply } from './commands'
import type { Report } from './report'
import type { StudyMessage } from './study'

/** Something takes long, but it goes on: a part is being fetched, or something is being computed. */
export interface Alive {
  type: 'alive'
}

export type Message = Report | StudyMessage | Alive | ({ type: 'reply' } & Reply)
