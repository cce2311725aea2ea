// A class's network on the page: what the class's own part asks for, and the newest of it.
import { FETCHING, type SessionStudy } from '../../../session/study'
import type { WantedNetwork } from '../shared/wire'

export interface ClassWorkVerbs {
  /**
   * Trains this one beside the run, instead of the one before; none: nothing is trained.
   *
   * @returns how its reports are told from others
   */
  train(network: WantedNetwork | undefined, onRefused?: (error: unknown) => void): number
}

export const classWork: SessionStudy<'class-work', ClassWorkVerbs> = {
  patience: { wish: FETCHING },
  initial: () => ({}),
  create({ show, wish }) {
    let asked: Parameters<ClassWorkVerbs['train']> = [undefined]
    let [job, isResting] = [0, false]
    const send = () => wish({ job, network: asked[0], isResting }, asked[1])
    const sendAgain = () => {
      if (asked[0]) send()
    }
    return {
      life: {
        begin(cause) {
          if (cause === 'revival') sendAgain()
        },
        rest(isHidden) {
          isResting = isHidden
          sendAgain()
        },
        take: (report) => show({ report }),
        forget: () => show({}),
      },
      verbs: {
        train(...given) {
          asked = given
          job++
          show({})
          send()
          return job
        },
      },
    }
  },
}
