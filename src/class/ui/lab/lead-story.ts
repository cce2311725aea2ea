// What a lab has to do next to stand where the host's does: the same settings at the very same steps, so that it is the same network.
import { readThen } from '../../../experiment/address/then/read'
import type { Experiment, TunableSettings, Tuning } from '../../../experiment/experiment'
import type { Session } from '../../../session/session'
import type { Lead } from '../../shared/lead'
import { isSame } from '../../shared/same'

/** Between two looks at where the host is by now. */
const STEPS_AT_ONCE = 100

export type Lab = Pick<Session, 'load' | 'tune' | 'run' | 'store'>

/**
 * One thing that is to be done.
 *
 * @param isLoaded whether the lab's run is the lead's
 * @returns whether there was anything; one that has diverged goes no further
 */
export async function approach(session: Lab, lead: Lead, isLoaded: boolean): Promise<boolean> {
  const { step, experiment } = session.store.getState()
  const story = storyOf(lead)
  const now = story.findLast(({ after }) => after <= step)
  if (!isLoaded || step > lead.step || !now || !isSame(tuningOf(experiment), tuningOf(now.settings))) {
    // A setting of this very step is still to come; one of a step before was missed.
    const isDue = isLoaded && step <= lead.step && now?.after === step
    await (isDue ? session.tune(tuningOf(now.settings)) : session.load(lead.experiment))
    return true
  }
  const next = story.find(({ after }) => after > step)
  const goal = Math.min(next?.after ?? lead.step, lead.step)
  if (step >= goal) return false
  await session.run(Math.min(goal - step, STEPS_AT_ONCE))
  return session.store.getState().step > step
}

interface Settled {
  after: number
  settings: TunableSettings
}

/** From step 0 on. */
function storyOf({ experiment, story }: Lead): Settled[] {
  const first = { after: 0, settings: experiment }
  return story === '' ? [first] : [first, ...readThen(story, experiment).tunings]
}

/** What is tuned while a run goes on. */
function tuningOf({ penalty, optimizer, dropout }: TunableSettings | Experiment): Required<Tuning> {
  const { learningRate, weightDecay } = optimizer
  return { penalty, learningRate, weightDecay, dropout }
}
