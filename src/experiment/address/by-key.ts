// An address read key by key: what is wrong is refused by itself, in words, and the others count.
import { messageOf } from '../parse/message-of'
import { splitPairs } from './pairs'

export interface ReadByKey<T> {
  value: T
  /** One sentence for each key that does not count. */
  refused: string[]
  /** The address without those keys; empty where none counts. */
  kept: string
}

/** An address of more pairs, or with more mistakes, was not meant as one. */
const MOST_PAIRS = 100
const MOST_REFUSED = 20

/** @param read throws a sentence that begins with the key that is wrong, if it is one alone */
export function readByKey<T>(text: string, read: (text: string) => T): ReadByKey<T> {
  let pairs = splitPairs(text)
  const refused: string[] = []
  if (pairs.length > MOST_PAIRS) {
    refused.push(`address: found ${pairs.length} pairs, expected at most ${MOST_PAIRS}.`)
    pairs = []
  }
  for (;;) {
    const kept = joined(pairs)
    try {
      return { value: read(kept), refused, kept }
    } catch (error) {
      if (pairs.length === 0) throw error
      refused.push(messageOf(error))
      const wrong = refused.length < MOST_REFUSED ? wrongKey(pairs, messageOf(error), read) : undefined
      pairs = wrong === undefined ? [] : pairs.filter(({ key }) => key !== wrong)
    }
  }
}

type Pairs = ReturnType<typeof splitPairs>

function joined(pairs: Pairs): string {
  return pairs.map(({ key, value }) => `${key}=${value}`).join('&')
}

/** The key that the sentence names, or one inside or around it; else the first without which it is not said. */
function wrongKey(pairs: Pairs, sentence: string, read: (text: string) => unknown): string | undefined {
  const [name = ''] = sentence.split(':')
  const keys = pairs.map(({ key }) => key)
  const isSaidWithout = (wrong: string) => {
    try {
      read(joined(pairs.filter(({ key }) => key !== wrong)))
      return false
    } catch (error) {
      return messageOf(error) === sentence
    }
  }
  return (
    keys.find((key) => key === name) ??
    keys.find((key) => key.startsWith(`${name}.`) || name.startsWith(`${key}.`)) ??
    keys.find((key) => !isSaidWithout(key))
  )
}
