// A picture of the run that the page can say of which step it is: overfitLab.drawn().
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Picture } from '../../session/pictures'
import { useSession } from './session-context'

/** By the element that it is drawn in. */
const drawnPictures = new WeakMap<Element, Picture>()

/**
 * @param picture read anew after each render, and whenever somebody asks
 * @param box what it is drawn in, where that is one element
 */
export function usePicture(picture: Picture, box?: RefObject<Element | null>): void {
  const { pictures } = useSession()
  const read = useEffectEvent(picture)
  useEffect(() => {
    const own = () => read()
    if (box?.current) drawnPictures.set(box.current, own)
    return pictures.add(own)
  }, [pictures, box])
  useEffect(() => pictures.changed())
}

/** The picture that an element is part of. */
export function drawnIn(element: Element | null): Picture | undefined {
  return element ? (drawnPictures.get(element) ?? drawnIn(element.parentElement)) : undefined
}
