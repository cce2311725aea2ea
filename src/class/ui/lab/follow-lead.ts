// A student's lab follows the host's: it loads what that has loaded, tunes what it tunes, and trains to where it stands.
import type { Experiment } from '../../../experiment/experiment'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { Lead } from '../../shared/lead'
import { approach, type Lab } from './lead-story'

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

  const step = (lead: Lead) => {
    const key = `${lead.run} ${fixedOf(lead.experiment)}`
    const isLoaded = key === loaded
    loaded = key
    return approach(session, lead, isLoaded)
  }
  const go = async () => {
    if (isBusy) return
    isBusy = true
    try {
      while (wanted && (await step(wanted)));
    } catch (error) {
      loaded = ''
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
      // Until its run is known there is nothing to go to.
      if (lead?.run !== '') void go()
    },
    async comeBack() {
      if (!own) return
      const { experiment, step } = own
      await session.load(experiment)
      if (step > 0 && !wanted) await session.run(step)
    },
  }
}

/** What is not tuned: where it changes, a run begins anew. */
function fixedOf({ penalty: _, optimizer, dropout: __, ...rest }: Experiment): string {
  return JSON.stringify([rest, optimizer.kind, optimizer.batchSize])
}
