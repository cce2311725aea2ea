// What is said where something that comes late cannot be fetched: wherever it was to come from, the way on is the same.
import { messageOf } from './message-of'

/** @param what the subject of the sentence: "The rows of this data set" */
export function notLoaded(what: string, error: unknown): Error {
  return new Error(`${what} could not be loaded (${messageOf(error)}). Try again, or reload the page.`)
}

/** @throws the same where it does not come */
export async function fetched<Part>(what: string, loading: Promise<Part>): Promise<Part> {
  try {
    return await loading
  } catch (error) {
    throw notLoaded(what, error)
  }
}
