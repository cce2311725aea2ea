// A picture of the run that the page can say of which step it is: overfitLab.drawn().
import { useEffect, useEffectEvent } from 'react'
import type { Picture } from '../../session/pictures'
import { useSession } from './session-context'

/** @param picture read anew after each render, and whenever somebody asks */
export function usePicture(picture: Picture): void {
  const { pictures } = useSession()
  const read = useEffectEvent(picture)
  useEffect(() => pictures.add(() => read()), [pictures])
  useEffect(() => pictures.changed())
}
