// The two λ that are suggested, what each means, and a button that goes there. Their place is kept while it trains.

import { lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { useTuneOnce } from '../../../ui/kit/controls/tune-once'
import { formatSignificant, speakLambda } from '../../../ui/kit/format'
import { Explained } from '../../../ui/kit/terms/Explained'
import type { Suggested } from '../shared/one-standard-error'
import { largestWords, lowestWords } from './suggest-words'

interface SuggestedLambdasProps {
  suggested: Suggested | undefined
  isDone: boolean
}

export function SuggestedLambdas({ suggested, isDone }: SuggestedLambdasProps) {
  const nothing = isDone ? 'With every λ a network diverged.' : 'Not known before the last step.'
  return (
    <>
      <SuggestedOne
        subscript="min"
        lambda={suggested?.lowest.lambda}
        words={suggested ? lowestWords(suggested) : nothing}
      />
      <SuggestedOne
        subscript="1se"
        lambda={suggested?.largest.lambda}
        words={suggested ? largestWords(suggested) : nothing}
      />
      <p className="unseen" role="status">
        {suggested && `λ suggested: ${speakLambda(suggested.lowest.lambda)}`}
      </p>
    </>
  )
}

interface SuggestedOneProps {
  subscript: 'min' | '1se'
  lambda: number | undefined
  words: string
}

function SuggestedOne({ subscript, lambda, words }: SuggestedOneProps) {
  const tuneOnce = useTuneOnce()
  return (
    <div className="suggest-one" data-testid={`lambda-${subscript}`} data-value={lambda}>
      <b>
        <Explained term={`lambda-${subscript}`}>
          λ<sub>{subscript}</sub>
        </Explained>
      </b>
      <p>{words}</p>
      <button
        type="button"
        disabled={lambda === undefined}
        onClick={() => tuneOnce((experiment) => lambdaTuning(experiment, lambda ?? 0))}
      >
        {lambda === undefined ? 'Use λ' : `Use λ = ${formatSignificant(lambda)}`}
      </button>
    </div>
  )
}
