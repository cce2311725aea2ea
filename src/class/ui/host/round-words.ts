// That a question is asked again, and how the round before is told from it in its picture.
import type { Phase } from '../../shared/documents'
import type { Question } from '../../shared/question'

export function roundWords(kind: Question['kind'], round: number, phase: Phase): string {
  const asked = `Asked again: round ${round}.`
  // Nobody sees an answer before it is closed.
  if (phase === 'asking') return asked
  return kind === 'valley'
    ? `${asked} Dashed in grey is the round before.`
    : `${asked} Hollow is the round before.`
}
