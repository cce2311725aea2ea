// The drawer's lessons: the list of all, or the one that stands open.
import { useEffect } from 'react'
import { lessons } from '../../../catalog/lessons/lesson-table'
import { LessonList } from './LessonList'
import { OpenLesson } from './OpenLesson'
import { useLesson, useLessons } from './use-lessons'
import './lessons.css'

export function OpenLessons() {
  const lessonsHere = useLessons()
  useEffect(() => lessonsHere.arrive(), [lessonsHere])
  const place = useLesson((state) => state.place)
  const lesson = place && lessons[place.id]
  return place && lesson ? <OpenLesson lesson={lesson} place={place} /> : <LessonList />
}
