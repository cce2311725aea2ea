// How the page is looked at, as the words of `view=` in the query: `log,histogram,panel:code,twin:off`. What is not known
// among them is passed over.
import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import type { LabState } from '../../../session/state'
import type { LossScale } from '../../kit/charts/loss/loss-point'
import type { WeightsView } from '../cards/chart-modes'

type Twin = Pick<LabState['studies']['twin'], 'isOn' | 'setting'>
type Setting = Twin['setting']

export interface View {
  lossScale: LossScale
  weightsView: WeightsView
  panel?: string | undefined
  twin: Twin
}

/** As a page begins. */
export const plainView: View = {
  lossScale: 'linear',
  weightsView: 'steps',
  twin: { isOn: true, setting: { penalty: penaltyKinds.find((kind) => !hasLambda(kind)) } as Setting },
}

const lossScales: readonly string[] = ['log', 'accuracy'] satisfies LossScale[]
const weightsViews: readonly string[] = ['histogram', 'network', 'waves'] satisfies WeightsView[]

export function writeView({ lossScale, weightsView, panel, twin }: View): string {
  const words = [
    lossScale !== plainView.lossScale && lossScale,
    weightsView !== plainView.weightsView && weightsView,
    panel !== undefined && `panel:${panel}`,
    ...twinWords(twin),
  ]
  return words.filter((word) => typeof word === 'string').join(',')
}

/** @param panels that there are */
export function readView(text: string, panels: readonly string[]): View {
  const words = text.split(',').map((word) => word.split(':'))
  const plain = words.filter(({ length }) => length === 1).map(([word = '']) => word)
  const panel = words.find(([kind, name = '']) => kind === 'panel' && panels.includes(name))?.[1]
  return {
    lossScale: (plain.find((word) => lossScales.includes(word)) as LossScale) ?? plainView.lossScale,
    weightsView: (plain.find((word) => weightsViews.includes(word)) as WeightsView) ?? plainView.weightsView,
    ...(panel !== undefined && { panel }),
    twin: readTwin(words.filter(([kind]) => kind === 'twin').map(([, ...rest]) => rest)),
  }
}

function twinWords({ isOn, setting }: Twin): string[] {
  if (!isOn) return ['twin:off']
  const { penalty, dropout, optimizer, units } = setting
  const words = [
    penalty && `twin:penalty:${penalty}`,
    dropout !== undefined && `twin:dropout:${dropout}`,
    optimizer && `twin:optimizer:${optimizer.kind}:${optimizer.weightDecay}`,
    units !== undefined && `twin:units:${units}`,
  ].filter((word) => typeof word === 'string')
  if (words.join() === `twin:penalty:${plainView.twin.setting.penalty}`) return []
  return words.length > 0 ? words : ['twin:same']
}

function readTwin(words: readonly string[][]): Twin {
  if (words.some(([name]) => name === 'off')) return { ...plainView.twin, isOn: false }
  const settings = words.flatMap(([name = '', ...values]) => readTwinWord[name]?.(values) ?? [])
  return settings.length > 0 ? { isOn: true, setting: Object.assign({}, ...settings) } : plainView.twin
}

const readTwinWord: Readonly<Record<string, (values: string[]) => Setting | undefined>> = {
  same: () => ({}),
  penalty: ([kind]) => {
    const penalty = penaltyKinds.find((known) => known === kind)
    return penalty && { penalty }
  },
  dropout: ([rate]) => within(rate, 0.9, (dropout) => ({ dropout })),
  optimizer: ([name, decay]) => {
    const kind = optimizerKinds.find((known) => known === name)
    return (
      kind &&
      within(decay, kind === 'adamw' ? 10 : 0, (weightDecay) => ({ optimizer: { kind, weightDecay } }))
    )
  },
  units: ([count]) =>
    within(count, 1024, (units) => (Number.isInteger(units) && units > 0 ? { units } : undefined)),
}

/** From 0 on. */
function within<Result>(text: string | undefined, most: number, make: (value: number) => Result) {
  const value = text ? Number(text) : Number.NaN
  return value >= 0 && value <= most ? make(value) : undefined
}
