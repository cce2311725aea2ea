// What stands when a study is asked something: its part may have to be fetched first, and the run may be another by then.
import { inSlices } from './run/slices'
import type { Trainer } from './run/trainer'
import type { Asked } from './study'

/** @throws where nothing has been loaded */
export function askedOf(trainer: Trainer, sayAlive: () => void): Asked {
  const { run, revision } = trainer
  const { experiment, data } = run
  return {
    experiment,
    data,
    revision,
    standing() {
      if (run !== trainer.run)
        throw new Error('Another network has taken the place of the one that was asked about.')
      return run
    },
    giveWay: inSlices(() => trainer.isTraining, sayAlive),
    sayAlive,
  }
}
