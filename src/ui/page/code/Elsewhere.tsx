// The same λ in other libraries' words: where they can say it at all.
import { formatCount } from '../../../catalog/number-text'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { deviationOf } from '../../../experiment/deviation'
import type { Experiment } from '../../../experiment/experiment'
import { conventionsOf } from '../../../experiment/export/conventions'
import { penalisesBiases } from '../../../experiment/penalises-biases'
import { standardizes } from '../../../experiment/shape'

interface ElsewhereProps {
  experiment: Experiment
  /** Of the training rows, as they come. */
  targets: readonly number[][]
}

export function Elsewhere({ experiment, targets }: ElsewhereProps) {
  const rows = targets.length
  const deviation = deviationOf(targets.map(([y = 0]) => y)) || undefined
  const conventions = conventionsOf(experiment, rows, deviation)
  return (
    <>
      <h3 id="elsewhere">The same λ elsewhere</h3>
      {conventions.length === 0 ? (
        <p className="elsewhere-words">{noCounterpart(experiment)}</p>
      ) : (
        <>
          <table className="elsewhere" aria-labelledby="elsewhere">
            <thead>
              <tr>
                <th scope="col">library</th>
                <th scope="col">its setting</th>
                <th scope="col">in our terms</th>
                <th scope="col">biases</th>
              </tr>
            </thead>
            <tbody>
              {conventions.map(({ library, setting, values, rule, biases }) => (
                <tr key={library}>
                  <th scope="row">{library}</th>
                  <td>{Object.keys(values).length > 0 ? <code>{setting}</code> : setting}</td>
                  <td>{unbroken(rule)}</td>
                  <td>{biases}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="elsewhere-words">{legend(experiment, rows)}</p>
          {deviation !== undefined && conventions.some(({ rule }) => rule.match(DEVIATION)) && (
            <p className="elsewhere-words">{targetWords(experiment, deviation)}</p>
          )}
        </>
      )}
    </>
  )
}

/** s as a factor; the words of a rule have none before such a letter. */
const DEVIATION = /s[λr(]/

/** Why nothing there is the same. */
function noCounterpart({ penalty: { kind, lambda } }: Experiment): string {
  return (
    (lambda > 0 ? penaltyPage[kind].elsewhere : undefined) ?? 'Without a penalty there is nothing to convert.'
  )
}

/** A formula breaks between two values, not within one. */
function unbroken(rule: string): string {
  return rule.replaceAll(' − ', '\u00a0−\u00a0')
}

function legend({ optimizer, penalty }: Experiment, rows: number): string {
  const batch = Math.min(optimizer.batchSize ?? rows, rows)
  const biases = penalisesBiases(penalty) ? 'penalised too' : 'free'
  return `n = ${formatCount(rows)} training rows, b = ${formatCount(batch)} of them in a batch. Here the biases are ${biases}.`
}

/** What s is, and which target the settings are for. */
function targetWords({ data }: Experiment, deviation: number): string {
  const s = `s = ${Number(deviation.toPrecision(4))} is the deviation of the training target`
  return standardizes(data).targets
    ? `${s} as it comes. Here the target is standardised, and so it is in every row but those of “raw y”, whose weights come out s times as large.`
    : `${s}, which glmnet divides by.`
}
