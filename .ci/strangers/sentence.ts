// What a stranger is told: one sentence, of a length that a page can show.
import { BadInput } from '../../src/experiment/parse/bad-input'

/** What was thrown where anything was; only refusals in words may be. */
export function refusalOf(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    expectSentence(error.message)
    return error.message
  }
}

export function expectSentence(text: string): void {
  if (!/^[^\n\r\u2028\u2029]{4,1200}\.$/.test(text))
    throw new Error(`Not one sentence: ${JSON.stringify(text)}`)
}
