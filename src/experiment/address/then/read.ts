// The value of `then=` in an address: what is tuned after which step. What is wrong is refused part by part, and the rest holds.
import { tuned } from '../../changes/tuned'
import { type Experiment, type Tuning, tunableSettings } from '../../experiment'
import type { Tuned } from '../../model-space'
import { found, refuse } from '../../parse/bad-input'
import { messageOf } from '../../parse/message-of'
import { parseTuning } from '../../parse/parse'
import { readLeaf, withLeaf } from '../leaves'
import { decodeText } from '../pairs'
import { thenKeys } from './keys'

const LAST_STEP = 10_000_000

interface Part {
  after: number
  tuning: Tuning
}

export interface ReadThen {
  /** Ascending, one for each step, each with all values as they are from there on. */
  tunings: Tuned[]
  /** One sentence for each part that does not count. */
  refused: string[]
}

/** @param experiment as it is at step 0 */
export function readThen(text: string, experiment: Experiment): ReadThen {
  const refused: string[] = []
  const attempt = <Result>(read: () => Result): Result[] => {
    try {
      return [read()]
    } catch (error) {
      refused.push(messageOf(error))
      return []
    }
  }
  const written = attempt(() => decodeText('then', text).split(',')).flat()
  const parts = written.flatMap((part) => attempt(() => readPart(part)))
  let now = experiment
  const tunings = new Map<number, Tuned>()
  for (const { after, tuning } of parts.sort((a, b) => a.after - b.after)) {
    now = attempt(() => at(after, () => tuned(now, tuning)))[0] ?? now
    if (now !== experiment) tunings.set(after, { after, settings: tunableSettings(now) })
  }
  return { tunings: [...tunings.values()], refused }
}

/** @throws BadInput */
function readPart(text: string): Part {
  const [, step = '', key = '', value = ''] = /^(\d+):([\w.]+)=(.*)$/.exec(text) ?? []
  if (key === '') refuse('then', found(text), 'parts like 600:penalty.lambda=0.01')
  const after = Number(step)
  if (after < 1 || after > LAST_STEP)
    refuse('then', found(text), `a step from 1 to ${LAST_STEP} in front of it`)
  return at(after, () => {
    if (!Object.hasOwn(thenKeys, key)) refuse(key, 'it', `one of ${Object.keys(thenKeys).join(', ')}`)
    return { after, tuning: parseTuning(withLeaf({}, key.split('.'), readLeaf(key, value))) }
  })
}

/** @throws BadInput that says of which step */
function at<Result>(step: number, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new Error(`then, step ${step}: ${messageOf(error)}`)
  }
}
