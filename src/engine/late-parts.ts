// A part of the worker that is fetched when it is first needed, once; where that failed, again by whoever needs it next.
import { messageOf } from '../experiment/parse/message-of'
import type { Late } from './late'

export interface LateParts {
  /** @throws in words where it cannot be loaded */
  get(): Promise<Late>
  /** At once where it has been loaded, else when it has been: of what is told meanwhile, the newest. */
  tell(news: (late: Late) => void): void
}

export function lateParts(load: () => Promise<Late>): LateParts {
  let loading: Promise<Late> | undefined
  let loaded: Late | undefined
  let untold: ((late: Late) => void) | undefined

  const fetch = async (): Promise<Late> => {
    try {
      loaded = await load()
    } catch (error) {
      loading = undefined
      throw new Error(
        `A part of the training thread could not be loaded (${messageOf(error)}). Try again, or reload the page.`,
      )
    }
    untold?.(loaded)
    untold = undefined
    return loaded
  }

  return {
    get: () => {
      loading ??= fetch()
      return loading
    },
    tell(news) {
      if (loaded) news(loaded)
      else untold = news
    },
  }
}
