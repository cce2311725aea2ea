// A job: what a study is asked for once, trains to its end beside the run, and holds for as long as only λ changes.
import type { StoreApi } from 'zustand/vanilla'
import { messageOf } from '../../experiment/parse/message-of'
import type { LabState } from '../state'
import { allButLambda } from './all-but-lambda'
import { isUnderWay, type JobState } from './job-state'

interface JobParts<Asked extends { job: number }, Report extends { job: number; isDone: boolean }> {
  store: StoreApi<LabState>
  own(): JobState<Asked, Report>
  /** What the study knows besides stays. */
  show(job: JobState<Asked, Report>): void
  mayBegin(state: LabState): boolean
  /** What the next one asks for. */
  next(job: number, state: LabState): Asked
  /** @param asked nothing: nothing is wanted any more */
  send(asked: Asked | undefined, isResting: boolean, onRefused?: (error: unknown) => void): void
}

export interface Job<Report> {
  begin(): void
  /** What has come to its end stays. */
  cancel(): void
  /** Whatever there is goes, without a word. */
  drop(): void
  rest(isHidden: boolean): void
  take(report: Report): void
  forget(): void
}

export function createJob<Asked extends { job: number }, Report extends { job: number; isDone: boolean }>({
  store,
  own,
  show,
  mayBegin,
  next,
  send,
}: JobParts<Asked, Report>): Job<Report> {
  let job = 0
  let isHidden = false
  /** What the newest job was asked of. */
  let basis = ''

  const refused = (of: number) => (error: unknown) => {
    if (own().asked?.job === of) show({ ended: messageOf(error) })
  }
  /** What is under way, or that nothing is wanted. */
  const tell = () => {
    const { asked } = own()
    send(asked, isHidden, asked && refused(asked.job))
  }
  const end = (why?: string) => {
    const wasUnderWay = isUnderWay(own())
    show(why === undefined ? {} : { ended: why })
    if (wasUnderWay) tell()
  }

  store.subscribe((state, before) => {
    if (state.experiment === before.experiment || !own().asked) return
    if (allButLambda(state) !== basis)
      end('Something other than λ has been changed: what was found no longer holds.')
  })

  return {
    begin() {
      const state = store.getState()
      if (!mayBegin(state)) return end()
      basis = allButLambda(state)
      show({ asked: next(++job, state) })
      tell()
    },
    cancel() {
      if (isUnderWay(own())) end('Cancelled.')
    },
    drop: () => end(),
    rest(hidden) {
      isHidden = hidden
      if (isUnderWay(own())) tell()
    },
    take(report) {
      if (report.job === own().asked?.job) show({ ...own(), report })
    },
    forget() {
      if (isUnderWay(own())) show({ ended: 'The training thread was lost on the way.' })
    },
  }
}
