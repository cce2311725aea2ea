// What a step of a lesson asks of the page: what it speaks of carries its number, and the picture that answers is shown.
import { useEffect } from 'react'
import type { Question, Step } from '../../../catalog/lessons/lesson'
import { useSession } from '../../kit/session-context'
import { type ShownChart, showChart } from '../chart-switch/shown-chart'
import { leadPage } from './lead-page'

/** What a question is answered in. */
const pictureOf: Partial<Record<Question['kind'], ShownChart>> = { mark: 'loss', point: 'fit' }

/** @param number of the step, counted from 1 */
export function useLessonPage({ shows, question }: Step, number: number): void {
  const session = useSession()
  const asked = pictureOf[question.kind]
  useEffect(() => {
    const { style } = document.documentElement
    leadPage(session, shows)
    style.setProperty('--lesson-step', `"${number}"`)
    if (asked) showChart(asked)
    return () => {
      leadPage(session, undefined)
      style.removeProperty('--lesson-step')
    }
  }, [session, shows, number, asked])
}
