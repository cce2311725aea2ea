// What training minimises, with the numbers under their names, the two parts as a bar, and a line that explains.
import { penaltyPage } from '../../../../catalog/penalties/page-table'
import type { PenaltyLimit } from '../../../../catalog/penalties/penalty'
import type { PenaltySettings } from '../../../../experiment/experiment'
import { hasLambda } from '../../../../experiment/penalty-of-lambda'
import { formatLoss, formatSignificant, NO_NUMBER } from '../../../kit/format'
import { useFinerNumbers } from '../../../kit/panels/finer-numbers'
import { useLab } from '../../../kit/session-context'
import { useExperimentShown } from '../../look-back/use-experiment-shown'
import {
  dataLossWords,
  lambdaWords,
  objectiveWords,
  omegaLabel,
  outsideWords,
  radiusText,
} from './formula-words'
import { PartsBar } from './PartsBar'
import { Term } from './Term'
import './formula.css'

export function Formula() {
  const experiment = useExperimentShown()
  const isFiner = useFinerNumbers()
  const objective = useLab((state) => state.latest?.objective)
  const dataLoss = useLab((state) => state.latest?.dataLoss)
  return (
    <div className={isFiner ? 'formula' : 'formula early'} data-part="formula">
      <Term
        prefix="what training"
        label="minimises"
        text={formatLoss(objective)}
        value={objective}
        testId="objective"
        words={objectiveWords}
      />
      <i>=</i>
      <Term
        label="data loss"
        tone="training"
        text={formatLoss(dataLoss)}
        value={dataLoss}
        testId="data-term"
        words={dataLossWords(experiment)}
      />
      <Penalty penalty={experiment.penalty} />
      <p className="formula-note">{outsideWords(experiment)}</p>
    </div>
  )
}

function Penalty({ penalty }: { penalty: PenaltySettings }) {
  const { kind } = penalty
  const { limit, explanation } = penaltyPage[kind]
  if (limit) return <Limit limit={limit} words={explanation} />
  return hasLambda(kind) ? <PenaltyTerms penalty={penalty} /> : <NoPenalty words={explanation} />
}

/** No term is added: what is minimised is the data loss, as far as the limit lets it. */
function Limit({ limit, words }: { limit: PenaltyLimit; words: string }) {
  const lambda = useLab((state) => state.latest?.lambda)
  const penalty = useLab((state) => state.latest?.penalty)
  const radius = lambda === undefined ? undefined : limit.radius(lambda)
  return (
    <>
      <Term label="penalty" text="none" value={penalty} testId="penalty-value" words={words} />
      <Term
        label={limit.label}
        tone="penalty"
        text={radius === undefined ? NO_NUMBER : radiusText(radius)}
        value={radius}
        testId="limit-value"
        words={limit.lambdaWords}
      />
    </>
  )
}

function PenaltyTerms({ penalty }: { penalty: PenaltySettings }) {
  const latest = useLab((state) => state.latest)
  return (
    <>
      <i>+</i>
      <Term
        label="λ"
        tone="penalty"
        text={formatSignificant(latest?.lambda)}
        value={latest?.lambda}
        testId="lambda-term"
        words={lambdaWords}
      />
      <i>×</i>
      <Term
        label={omegaLabel(penalty)}
        tone="penalty"
        text={formatSignificant(latest?.penalty)}
        value={latest?.penalty}
        testId="penalty-value"
        words={penaltyPage[penalty.kind].explanation}
      />
      <PartsBar dataLoss={latest?.dataLoss ?? 0} objective={latest?.objective ?? 0} />
    </>
  )
}

function NoPenalty({ words }: { words: string }) {
  const penalty = useLab((state) => state.latest?.penalty)
  return <Term label="penalty" text="none" value={penalty} testId="penalty-value" words={words} />
}
