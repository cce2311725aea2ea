// A line from words to what they name.
import type { Words } from '../text-width'
import { leaderLine } from './leader-line'

export function Leader({ words, x, y }: { words: Words; x: number; y: number }) {
  const line = leaderLine(words, x, y)
  return line && <line className="leader" {...line} />
}
