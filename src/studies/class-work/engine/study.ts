// A class's network in the worker: trained in the time that the visitor's run leaves, whatever that run becomes, and freed when it is done.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { ClassWorkWish } from '../shared/wire'
import { ClassNetwork } from './class-network'

export function createStudy(tools: StudyTools<'class-work'>): EngineStudy<'class-work'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ tell }: StudyTools<'class-work'>): Following<ClassWorkWish, ClassNetwork> {
  return {
    nothing: { job: 0, isResting: true },
    isSame: (wish, before) => wish.job === before.job,
    isWished: ({ network }) => network !== undefined,
    goal: (_run, { network }) => network?.steps ?? 0,
    isMadeAtOnce: true,
    make: async (_basis, { network }) => ClassNetwork.create(network!),
    ends: true,
    async look(own, _run, { job }) {
      const { step } = own
      const trained = await own.look()
      return () => tell({ job, step, ...(trained && { trained }) })
    },
  }
}
