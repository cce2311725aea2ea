// The order of the batches in each language, for exports: what a script shuffles is what the page shuffles.
import type { InEachLanguage } from '../language'
import { shuffledJavascript } from './stream-javascript'
import { shuffledPython } from './stream-python'

/** Lines that bind `shuffled(count)`: each call is the next epoch's order of rows. */
type ShufflingCode = InEachLanguage<{
  pytorch(seed: number): readonly string[]
  tensorflowjs(seed: number): readonly string[]
  keras(seed: number): readonly string[]
}>

export const shufflingCode: ShufflingCode = {
  pytorch: shuffledPython,
  tensorflowjs: shuffledJavascript,
  keras: shuffledPython,
}
