// The words that say which rows are learned from, judged by and sealed.
export type Dealt = 'training' | 'validation' | 'test'

const words: Record<Dealt, readonly string[]> = {
  training: ['train', 'training', 'tr', 'fit', 'learn'],
  validation: ['val', 'valid', 'validation', 'dev', 'holdout', 'eval'],
  test: ['test', 'testing', 'te'],
}

/** A column with such a name says by yes and no whether a row is learned from. */
export const SPLIT_NAME = /^(is[_ ]?)?(train|training|split|set|fold|partition|subset)$/i

export function splitOf(word: string): Dealt | undefined {
  const plain = word.trim().toLowerCase()
  return (Object.keys(words) as Dealt[]).find((dealt) => words[dealt].includes(plain))
}
