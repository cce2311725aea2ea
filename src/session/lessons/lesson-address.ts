// Where a lesson stands, in the query of the address: `lesson=memorising/3`.
import type { Lesson } from '../../catalog/lessons/lesson'
import { writeQueryWord } from '../page/query-word'

export interface Place {
  id: string
  /** Counted from 0; in the address from 1. */
  step: number
}

/** @returns nothing where there is no such lesson, or no such step in it */
export function readPlace(search: string, lessons: Readonly<Record<string, Lesson>>): Place | undefined {
  const [id = '', number = '1'] = (new URLSearchParams(search).get('lesson') ?? '').split('/')
  const lesson = Object.hasOwn(lessons, id) ? lessons[id] : undefined
  const step = Number(number) - 1
  return lesson?.steps[step] ? { id, step } : undefined
}

export function writePlace(page: Window, place: Place | undefined): void {
  writeQueryWord(page, 'lesson', place && `${place.id}/${place.step + 1}`)
}
