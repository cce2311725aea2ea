// What a lesson asks of the page: what it does not speak of is folded away, and what it does speak of carries its number.
import { useEffect } from 'react'
import type { Question, Step } from '../../../catalog/lessons/lesson'
import { useSession } from '../../kit/session-context'
import { type ShownChart, showChart } from '../chart-switch/shown-chart'

/** What a question is answered in. */
const pictureOf: Partial<Record<Question['kind'], ShownChart>> = { mark: 'loss', point: 'fit' }

/** @param number of the step, counted from 1 */
export function useLessonPage({ shows, question }: Step, number: number): void {
  const { store } = useSession()
  const parts = shows.join(' ')
  const asked = pictureOf[question.kind]
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.lesson = parts
    style.setProperty('--lesson-step', `"${number}"`)
    store.setState({ isLed: true })
    if (asked) showChart(asked)
    return () => {
      delete dataset.lesson
      style.removeProperty('--lesson-step')
      store.setState({ isLed: false })
    }
  }, [store, parts, number, asked])
}
