// Which of loss and fit a phone shows, where there is room for one. Kept as long as the page is open, and no longer.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type ShownChart = 'loss' | 'fit'

const store = createStore<{ shown: ShownChart }>(() => ({ shown: 'loss' }))

export function showChart(shown: ShownChart): void {
  store.setState({ shown })
}

export function useShownChart(): ShownChart {
  return useStore(store, ({ shown }) => shown)
}
