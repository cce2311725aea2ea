// What a lesson asks of the page: what it does not speak of is folded away, and what it does speak of carries its number.
import { useEffect } from 'react'
import type { Step } from '../../../catalog/lessons/lesson'
import { useSession } from '../../kit/session-context'
import { showChart } from '../chart-switch/shown-chart'

/** @param number of the step, counted from 1 */
export function useLessonPage({ shows, question }: Step, number: number): void {
  const { store } = useSession()
  const parts = shows.join(' ')
  const asksOnLoss = question.kind === 'mark'
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.lesson = parts
    style.setProperty('--lesson-step', `"${number}"`)
    store.setState({ isLed: true })
    if (asksOnLoss) showChart('loss')
    return () => {
      delete dataset.lesson
      style.removeProperty('--lesson-step')
      store.setState({ isLed: false })
    }
  }, [store, parts, number, asksOnLoss])
}
