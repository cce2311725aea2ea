// A student's lab follows the host's: it loads what that has loaded, tunes what it tunes, and trains to where it stands.
import type { Experiment, Tuning } from '../../../experiment/experiment'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { Lead } from '../../shared/lead'
import { isSame } from '../../shared/same'

/** Between two looks at where the host is by now. */
const STEPS_AT_ONCE = 100

type Lab = Pick<Session, 'load' | 'tune' | 'run' | 'store'>

export interface Follower {
  /** None: it stays where it is. */
  follow(lead: Lead | undefined): void
  /** What the lab showed before it followed; loaded again, and trained to its step. */
  comeBack(): Promise<void>
}

export function createFollower(session: Lab): Follower {
  let wanted: Lead | undefined
  let loaded = ''
  let isBusy = false
  let own: { experiment: Experiment; step: number } | undefined

  /** @returns whether there was anything to do */
  const approach = async (lead: Lead): Promise<boolean> => {
    const { step, experiment } = session.store.getState()
    const key = `${lead.run} ${fixedOf(lead.experiment)}`
    if (key !== loaded || step > lead.step) {
      await session.load(lead.experiment)
      loaded = key
      return true
    }
    if (!isSame(tuningOf(experiment), tuningOf(lead.experiment))) {
      await session.tune(tuningOf(lead.experiment))
      return true
    }
    if (step === lead.step) return false
    await session.run(Math.min(lead.step - step, STEPS_AT_ONCE))
    // One that has diverged goes no further.
    return session.store.getState().step > step
  }
  const go = async () => {
    if (isBusy) return
    isBusy = true
    try {
      while (wanted && (await approach(wanted)));
    } catch (error) {
      notify(session.store as Session['store'], error)
    } finally {
      isBusy = false
    }
  }
  return {
    follow(lead) {
      if (lead && !wanted) {
        const { experiment, step } = session.store.getState()
        own = { experiment, step }
        loaded = ''
      }
      wanted = lead
      void go()
    },
    async comeBack() {
      if (!own) return
      const { experiment, step } = own
      await session.load(experiment)
      if (step > 0 && !wanted) await session.run(step)
    },
  }
}

/** What is tuned while a run goes on. */
function tuningOf({ penalty, optimizer, dropout }: Experiment): Required<Tuning> {
  const { learningRate, weightDecay } = optimizer
  return { penalty, learningRate, weightDecay, dropout }
}

/** All else: where it changes, a run begins anew. */
function fixedOf({ penalty: _, optimizer, dropout: __, ...rest }: Experiment): string {
  return JSON.stringify([rest, optimizer.kind, optimizer.batchSize])
}
