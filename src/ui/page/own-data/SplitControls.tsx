// How many rows are learned from, judge and stay sealed, and how they are dealt.
import { formatCount } from '../../../catalog/number-text'
import type { RowUse } from '../../../experiment/own-data/deal'
import type { Plan, SplitRule } from '../../../experiment/own-data/plan'
import { PlanRow } from './PlanRow'
import type { OwnTable } from './use-own-table'

const rules: Record<SplitRule, string> = {
  random: 'dealt at random, each class in its share',
  'in-order': 'in order: the first learn, the last judge',
  column: 'as the split column says',
  groups: 'whole groups, so that none is in two splits',
}
/** Of numbers there are no classes. */
function ruleIn({ task }: Plan, rule: SplitRule): string {
  return rule === 'random' && task === 'regression' ? 'dealt at random' : rules[rule]
}

const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5]

export function SplitControls({ own }: { own: OwnTable }) {
  const { plan, change } = own
  const isShared = plan.split !== 'column'
  return (
    <PlanRow name="Split" note={ruleIn(plan, plan.split)}>
      <SplitBar uses={own.own?.uses ?? []} />
      <details>
        <summary>Change</summary>
        <div className="format-controls">
          <label>
            Dealt{' '}
            <select
              value={plan.split}
              onChange={(event) => change({ split: event.currentTarget.value as SplitRule })}
            >
              {offered(own).map((rule) => (
                <option key={rule} value={rule}>
                  {ruleIn(plan, rule)}
                </option>
              ))}
            </select>
          </label>
          {isShared && (
            <>
              <Share
                label="To judge by"
                value={plan.validationShare}
                onChange={(validationShare) => change({ validationShare })}
              />
              <Share
                label="Sealed"
                value={plan.testShare}
                hasNone
                onChange={(testShare) => change({ testShare })}
              />
              <button type="button" className="small" onClick={() => change({ seed: plan.seed + 1 })}>
                Deal anew
              </button>
            </>
          )}
        </div>
      </details>
    </PlanRow>
  )
}

/** By a column or by groups only where a column says so. */
function offered({ plan: { roles } }: OwnTable): SplitRule[] {
  return [
    'random',
    'in-order',
    ...(roles.includes('split') ? (['column'] as const) : []),
    ...(roles.includes('groups') ? (['groups'] as const) : []),
  ]
}

interface ShareProps {
  label: string
  value: number
  hasNone?: boolean
  onChange(share: number): void
}

function Share({ label, value, hasNone, onChange }: ShareProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {(hasNone ? [0, ...SHARES] : SHARES).map((share) => (
          <option key={share} value={share}>
            {share === 0 ? 'none' : `${100 * share} %`}
          </option>
        ))}
      </select>
    </label>
  )
}

const parts = [
  ['training', 'training'],
  ['validation', 'validation'],
  ['test', 'sealed'],
] as const

function SplitBar({ uses }: { uses: readonly RowUse[] }) {
  const count = (use: RowUse) => uses.reduce((n, each) => n + Number(each === use), 0)
  const counts = parts.map(([use, name]) => ({ use, name, rows: count(use) })).filter(({ rows }) => rows > 0)
  return (
    <div className="split-bar">
      {counts.map(({ use, name, rows }) => (
        <div key={use} data-use={use} style={{ flexGrow: rows }}>
          <b>{formatCount(rows)}</b>
          <span>{name}</span>
        </div>
      ))}
    </div>
  )
}
