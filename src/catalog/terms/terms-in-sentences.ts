// Terms as the sentence on top spells them.
import type { TermId } from './terms'

const spelled: readonly [RegExp, TermId][] = [
  [/memoris(?:ed?|ing|es)/, 'memorised'],
  [/overfitting/, 'overfitting'],
  [/guessing/, 'guessing'],
  [/noise/, 'noise'],
  [/Diverged/, 'diverged'],
  [/[Ss]tandardise/, 'standardise'],
  [/learning rate/, 'learning-rate'],
  [/weight decay/, 'weight-decay'],
  [/(?<![Pp]ull )[Dd]ropout/, 'dropout'],
]

const anyTerm = new RegExp(`\\b(${spelled.map(([{ source }]) => source).join('|')})\\b`)

/** The text in pieces, those that are terms with theirs. */
export function withTerms(text: string): { text: string; term?: TermId | undefined }[] {
  return text
    .split(anyTerm)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, term: spelled.find(([form]) => isWhole(form, piece))?.[1] }))
}

function isWhole({ source }: RegExp, piece: string): boolean {
  return new RegExp(`^(?:${source})$`).test(piece)
}
