// Data of the visitor's own: what it is; it cannot be drawn anew.
import { formatCount } from '../../../../catalog/number-text'
import type { CustomData } from '../../../../experiment/experiment'
import { inputCount, outputCount } from '../../../../experiment/shape'
import { testRowCount } from '../../../../experiment/test-rows'
import { useLab } from '../../../kit/session-context'
import { Fact } from '../Fact'

export function OwnDataFacts({ data }: { data: CustomData }) {
  const name = useLab(({ experiment }) => experiment.name ?? 'Your own data')
  const sealed = testRowCount(data)
  return (
    <>
      <Fact label="Set" text={name} />
      {data.targetName !== undefined && <Fact label="Target" text={data.targetName} />}
      <Fact label="Task" text={describeTask(data)} />
      <Fact label="Inputs" symbol="p" text={formatCount(inputCount(data))} />
      <Fact label="Training points" symbol="n" text={formatCount(data.inputs.length)} />
      <Fact label="Validation points" symbol="m" text={formatCount(data.validationInputs.length)} />
      {sealed > 0 && <Fact label="Sealed test points" text={formatCount(sealed)} />}
      <Fact label="Standardised" text={data.standardize ? 'yes' : 'no'} />
    </>
  )
}

function describeTask(data: CustomData): string {
  switch (data.task) {
    case 'regression':
      return 'regression'
    case 'binary':
      return 'two classes'
    case 'multiclass':
      return `${outputCount(data)} classes`
    default:
      return data.task satisfies never
  }
}
