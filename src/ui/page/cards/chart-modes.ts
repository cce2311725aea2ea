// What the two charts show: chosen over them, or by key.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LossScale } from '../../kit/charts/loss/loss-point'

export type WeightsView = 'steps' | 'histogram' | 'network' | 'waves'

interface ChartModes {
  lossScale: LossScale
  weightsView: WeightsView
}

export const chartModes = createStore<ChartModes>(() => ({ lossScale: 'linear', weightsView: 'steps' }))

export function useChartModes<Part>(part: (modes: ChartModes) => Part): Part {
  return useStore(chartModes, part)
}

export const chooseLossScale = (lossScale: LossScale) => chartModes.setState({ lossScale })

export const chooseWeightsView = (weightsView: WeightsView) => chartModes.setState({ weightsView })
