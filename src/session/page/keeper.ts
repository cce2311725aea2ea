// Keeps the data that an address needs, each only once in a visit, and says why where it cannot.
import type { Experiment } from '../../experiment/experiment'
import { messageOf } from '../../experiment/parse/message-of'
import type { KeptData } from './kept-data'

export function createKeeper({ keep }: Pick<KeptData, 'keep'>) {
  let last: string | undefined
  return {
    has: (key: string) => key === last,
    /** @returns in a sentence why they are not kept; undefined where they are */
    async keep(key: string, { data, name }: Pick<Experiment, 'data' | 'name'>): Promise<string | undefined> {
      if (key === last || data.kind !== 'custom') return undefined
      try {
        await keep(key, data, name)
        last = key
        return undefined
      } catch (error) {
        return `The data cannot be kept on this device (${reasonOf(error)}): training goes on, but a reload loses them unless this experiment is saved as a file.`
      }
    },
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'its storage for this site is full'
  return messageOf(error).replace(/\.$/, '')
}
