// Under the fit: the exact solution in a sentence, its line in the picture, and the way to it at every λ.
import { useEffect, useEffectEvent, useMemo } from 'react'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab } from '../../../ui/kit/session-context'
import { Explained } from '../../../ui/kit/terms/Explained'
import type { ExactSolution } from '../shared/wire'
import { placesAsked, solutionUnder } from './solution-under'
import { solutionWords } from './solution-words'
import { useSolution } from './use-solution'
import { whyNotHere } from './why-not'
import '../../../ui/kit/controls/small-button.css'

interface ExactSolutionNoteProps {
  view: FitView
  onUnderlay(underlay: Underlay | undefined): void
}

export function ExactSolutionNote({ view, onUnderlay }: ExactSolutionNoteProps) {
  // Where the panel would have nothing to show either.
  const hasPath = useLab((state) => whyNotHere(state) === undefined)
  const inputs = useMemo(() => placesAsked(view), [view])
  const { solution, whyNot = 'It is being computed …' } = useSolution(inputs)
  const run = useLab((state) => state.run)
  const show = useEffectEvent(onUnderlay)
  const underlay = useMemo(() => solution && run && solutionUnder(solution, run, view), [solution, run, view])
  useEffect(() => show(underlay), [underlay])
  useEffect(() => () => show(undefined), [])
  const isLine = underlay !== undefined
  return (
    <div className="exact-solution" data-testid="exact-solution" data-lambda={solution?.lambda}>
      {isLine && <span className="exact-key" aria-hidden="true" />}
      <Explained term="exact-solution">Exact solution</Explained>
      {': '}
      {solution ? <SolutionSentence solution={solution} /> : whyNot}{' '}
      {hasPath && (
        <PanelButton
          panel="exact-solution"
          className="small"
          title="The exact weights at every λ, against λ, degrees of freedom or size"
        >
          At every λ
        </PanelButton>
      )}
    </div>
  )
}

function SolutionSentence({ solution }: { solution: ExactSolution }) {
  const words = useLab(({ latest, experiment, run }) =>
    latest && run ? solutionWords(solution, latest, { experiment, run }) : undefined,
  )
  return <span data-testid="exact-words">{words}</span>
}
