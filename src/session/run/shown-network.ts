// The network that is shown, whole: as it now is, or at the step that is looked back at. Fetched when it is first saved.
import { parameterLayout, unpackParameters } from '../../experiment/layout'
import { type SavedNetwork, savedNetwork } from '../../experiment/network/saved-network'
import type { Lab } from '../lab'
import { experimentShown } from './looking-back'

/** @throws where no run has been set up yet, or another has begun meanwhile */
export async function shownNetwork({ store, ask }: Lab): Promise<SavedNetwork> {
  const { run, lookBack } = store.getState()
  if (!run) throw new Error('There is no network yet.')
  const experiment = experimentShown(store.getState())
  const past = lookBack?.moment?.shown
  const { step, parameters } = past?.parameters
    ? {
        step: past.step,
        parameters: unpackParameters(past.parameters.values, parameterLayout(run.sizes)),
      }
    : await ask('snapshot', undefined)
  if (store.getState().run !== run) throw new Error('Another run has begun meanwhile. Save once more.')
  return savedNetwork({ experiment, scale: run.scale, step, parameters })
}
