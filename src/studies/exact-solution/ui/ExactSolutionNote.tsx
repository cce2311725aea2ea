// Under the fit: the exact solution in a sentence, its line in the picture, and the way to it at every λ.
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { PanelButton } from '../../../ui/kit/panels/PanelButton'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { Explained } from '../../../ui/kit/terms/Explained'
import type { ExactSolution } from '../shared/wire'
import { placesAsked, solutionUnder } from './solution-under'
import { solutionWords } from './solution-words'
import { useAnswer } from './use-answer'
import { whyNotHere } from './why-not'
import '../../../ui/kit/controls/small-button.css'

interface ExactSolutionNoteProps {
  view: FitView
  onUnderlay(underlay: Underlay | undefined): void
}

export function ExactSolutionNote({ view, onUnderlay }: ExactSolutionNoteProps) {
  const whyNot = useLab(whyNotHere)
  const { answer, refusal } = useSolution(view, whyNot === undefined)
  const run = useLab((state) => state.run)
  const show = useEffectEvent(onUnderlay)
  const underlay = useMemo(() => answer && run && solutionUnder(answer, run, view), [answer, run, view])
  useEffect(() => show(underlay), [underlay])
  useEffect(() => () => show(undefined), [])
  const isLine = underlay !== undefined
  return (
    <div className="exact-solution" data-testid="exact-solution" data-lambda={answer?.lambda}>
      {isLine && <span className="exact-key" aria-hidden="true" />}
      <Explained term="exact-solution">Exact solution</Explained>
      {': '}
      {answer ? <SolutionSentence answer={answer} /> : (whyNot ?? refusal ?? 'It is being computed …')}{' '}
      {whyNot === undefined && (
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

function useSolution(view: FitView, isKnown: boolean) {
  const session = useSession()
  const penalty = useLab((state) => state.experiment.penalty)
  const ask = useCallback(
    () => session.studies['exact-solution'].solution({ penalty, inputs: placesAsked(view) }),
    [session, penalty, view],
  )
  const answered = useAnswer(isKnown ? ask : undefined)
  return isKnown ? answered : {}
}

function SolutionSentence({ answer }: { answer: ExactSolution }) {
  const words = useLab(({ latest, experiment, run }) =>
    latest && run ? solutionWords(answer, latest, { experiment, run }) : undefined,
  )
  return <span data-testid="exact-words">{words}</span>
}
