// A student's device trains what the room hands to it, beside the run that the student sees.
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { gridOver } from '../../../ui/kit/paper/plane/plane-grid'
import type { Room } from '../../session/room'
import { type NetworkResult, pictureOf } from '../../shared/work/network-result'
import { experimentOf, PICTURE_SIZE, type Work } from '../../shared/work/work'

type Report = NonNullable<LabState['studies']['class-work']['report']>
type Trained = NonNullable<Report['trained']>

/** @returns ends it */
export function trainForClass(session: Session, room: Room): () => void {
  const { train } = session.studies['class-work']
  /** What is trained, and how its reports are known. */
  let under: { key: string; job: number } | undefined

  const refuse = (error: unknown) => {
    notify(session.store, error)
    room.restDevice()
  }
  const begin = () => {
    const { work, device } = room.store.getState()
    const { task } = device
    // Before the first run there is no worker to train in.
    const isWanted = work !== undefined && task !== undefined && session.store.getState().run !== undefined
    const key = isWanted ? `${work.id}/${task}` : undefined
    if (key === under?.key) return
    under = key === undefined ? void train(undefined) : { key, job: train(wanted(work!, task!), refuse) }
  }
  const stops = [
    room.store.subscribe(begin),
    session.store.subscribe((state, before) => {
      if (state.run !== before.run) begin()
      const { report } = state.studies['class-work']
      if (report === before.studies['class-work'].report || report?.job !== under?.job) return
      if (report?.trained) room.deliver(resultOf(report.trained))
    }),
  ]
  begin()
  return () => {
    for (const stop of stops) stop()
    if (under) train(undefined)
  }
}

function wanted(work: Work, task: number) {
  const { steps, plane } = work
  const places = plane ? gridOver(plane, PICTURE_SIZE, PICTURE_SIZE) : []
  return { experiment: experimentOf(work, task), steps, places }
}

function resultOf({
  trainingLoss,
  validationLoss,
  weightNorm,
  hasDiverged,
  probabilities,
}: Trained): NetworkResult {
  return {
    training: trainingLoss,
    validation: validationLoss,
    norm: weightNorm,
    hasDiverged,
    picture: pictureOf(probabilities),
  }
}
