// What a loss is worth beside that of always guessing the same.
import type { RunDescription } from '../../protocol/run-description'

/** Hardly better than guessing, guessing, and confidently worse, as shares of what guessing costs. */
export const NEAR_GUESSING = 0.9
export const GUESSING = 0.98
const WORSE_THAN_GUESSING = 1.2
/** Where the noise alone costs this share of it, there is nothing to be learned. */
const CHANCE = 0.97

export function isWorseThanGuessing(loss: number, nullLoss: number): boolean {
  return loss > WORSE_THAN_GUESSING * nullLoss
}

export function isNearGuessing(loss: number, nullLoss: number): boolean {
  return loss >= NEAR_GUESSING * nullLoss
}

/** The same for a training loss: a few new points may vary far less than the training points do. Of classes it is much the same. */
export function trainingGuess({ task, spread, nullLoss }: RunDescription): number {
  return task === 'regression' ? Math.max(spread.training, nullLoss) : nullLoss
}

/** Whether nobody can do better on new points than by guessing. */
export function isChance({ noiseFloor, nullLoss }: RunDescription): boolean {
  return noiseFloor !== undefined && noiseFloor.loss >= CHANCE * nullLoss
}
