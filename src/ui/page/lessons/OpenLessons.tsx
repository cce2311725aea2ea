// The drawer's lessons: the list of all, with the challenges under them, or the one that stands open.
import { useEffect, useRef } from 'react'
import { challenges } from '../../../catalog/challenges/challenge-table'
import { lessons } from '../../../catalog/lessons/lesson-table'
import { OpenChallenge } from '../challenges/OpenChallenge'
import { useChallenge, useChallenges } from '../challenges/use-challenges'
import { LessonList } from './LessonList'
import { OpenLesson } from './OpenLesson'
import { useLesson, useLessons } from './use-lessons'
import './lessons.css'

export function OpenLessons() {
  const lessonsHere = useLessons()
  const challengesHere = useChallenges()
  useEffect(() => {
    lessonsHere.arrive()
    challengesHere.arrive()
  }, [lessonsHere, challengesHere])
  const place = useLesson((state) => state.place)
  const id = useChallenge((state) => state.id)
  const left = useRef<string>(undefined)
  useEffect(() => {
    left.current = place?.id ?? id ?? left.current
  })
  const lesson = place && lessons[place.id]
  const challenge = id === undefined ? undefined : challenges[id]
  if (place && lesson) return <OpenLesson lesson={lesson} place={place} />
  return id !== undefined && challenge ? (
    <OpenChallenge id={id} challenge={challenge} />
  ) : (
    <LessonList left={left.current} />
  )
}
