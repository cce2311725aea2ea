// What will happen with the table, one line a choice; and what speaks against it.
import type { Task } from '../../../catalog/losses/loss'
import { formatCount } from '../../../catalog/number-text'
import type { Column } from '../../../experiment/own-data/columns'
import { allowedTasks } from '../../../experiment/own-data/plan'
import { taskReason } from '../../../experiment/own-data/plan-words'
import { Choice } from '../../kit/controls/Choice'
import { LeakWarnings } from './LeakWarnings'
import { PlanRow } from './PlanRow'
import { SplitControls } from './SplitControls'
import type { OwnTable } from './use-own-table'

const taskLabels: Record<Task, (kinds: number) => string> = {
  regression: () => 'a number',
  binary: () => 'one of two',
  multiclass: (kinds) => `one of ${kinds}`,
}

export function PlanControls({ own }: { own: OwnTable }) {
  const { columns, plan, change } = own
  const target = columns[plan.roles.indexOf('target')]
  const gaps = gapCount(own)
  return (
    <>
      <h2>What will happen</h2>
      {target && (
        <PlanRow name="Task" note={taskReason(target)}>
          <TaskChoice {...{ own, target }} />
        </PlanRow>
      )}
      <SplitControls own={own} />
      {gaps > 0 && (
        <PlanRow name="Gaps" note={`${formatCount(gaps)} rows lack an input`}>
          <Choice
            label="Gaps"
            look="segments"
            value={plan.gaps}
            options={[
              { value: 'leave-out', label: 'leave rows out' },
              { value: 'fill', label: 'fill with the mean' },
            ]}
            onChoose={(chosen) => change({ gaps: chosen })}
          />
        </PlanRow>
      )}
      <PlanRow name="Inputs" note="by the training rows alone, so that nothing leaks">
        <label className="standardise">
          <input
            type="checkbox"
            checked={plan.standardize}
            onChange={() => change({ standardize: !plan.standardize })}
          />
          standardise: mean 0, deviation 1
        </label>
      </PlanRow>
      <LeakWarnings own={own} />
    </>
  )
}

function TaskChoice({ own: { plan, change }, target }: { own: OwnTable; target: Column }) {
  const tasks = allowedTasks(target)
  const labelOf = (task: Task) => taskLabels[task](target.distinct)
  if (tasks.length === 1) return <b>{labelOf(plan.task)}</b>
  return (
    <Choice
      label="Task"
      look="segments"
      value={plan.task}
      options={tasks.map((value) => ({ value, label: labelOf(value) }))}
      onChoose={(task) => change({ task })}
    />
  )
}

/** Rows that have a target and lack an input. */
function gapCount({ columns, plan }: OwnTable): number {
  const inputs = columns.filter((_, i) => plan.roles[i] === 'input')
  const target = columns[plan.roles.indexOf('target')]
  return (
    target?.values.filter(
      (value, row) => value !== undefined && inputs.some(({ values }) => values[row] === undefined),
    ).length ?? 0
  )
}
