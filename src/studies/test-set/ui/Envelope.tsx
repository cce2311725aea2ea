// What stands in the envelope: that it is sealed and can be opened once, or what it said; or that there is none.

import { formatLoss, formatPercent } from '../../../ui/kit/format'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { OpenedTestSet as Opened } from '../session/state'
import type { SplitScore } from '../shared/wire'
import { bestWords, sameNetworkWords, sealedWords, usedWords } from './envelope-words'

export function NoTestSet() {
  return <p>No points are left for a test set: training and validation take all that this data has.</p>
}

export function SealedEnvelope({ rows }: { rows: number }) {
  const session = useSession()
  const isUntrained = useLab((state) => state.step === 0)
  return (
    <>
      <p>{sealedWords(rows)}</p>
      <button type="button" disabled={isUntrained} onClick={session.studies['test-set'].open}>
        Open the envelope
      </button>
    </>
  )
}

export function OpenedEnvelope({ opened }: { opened: Opened }) {
  const { test, validation } = opened
  return (
    <>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">loss</th>
            {test.accuracy !== undefined && <th scope="col">right</th>}
          </tr>
        </thead>
        <tbody>
          <ScoreRow name="test" score={test} />
          {validation && <ScoreRow name="validation" score={validation} />}
        </tbody>
      </table>
      <p>{sameNetworkWords(opened)}</p>
      <p>{bestWords(opened)}</p>
      <p>
        <strong>{usedWords(opened)}</strong>
      </p>
    </>
  )
}

function ScoreRow({ name, score }: { name: string; score: SplitScore }) {
  const { loss, standardError, accuracy } = score
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{`${formatLoss(loss)} ± ${formatLoss(standardError)}`}</td>
      {accuracy !== undefined && <td>{formatPercent(accuracy)}</td>}
    </tr>
  )
}
