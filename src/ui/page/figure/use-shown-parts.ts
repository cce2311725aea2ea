// Which parts a figure shows, and what was wrong with how its address asks for them.
import { useEffect, useState } from 'react'
import { notify } from '../../../session/notify'
import { useSession } from '../../kit/session-context'
import { type FigurePart, shownParts, usualParts } from './shown-parts'

interface Asked {
  parts: ReadonlySet<FigurePart>
  error?: unknown
}

/** Where one of them is refused, the usual ones stand in. */
export function useShownParts(): ReadonlySet<FigurePart> {
  const { store } = useSession()
  const [{ parts, error }] = useState(ask)
  useEffect(() => {
    if (error !== undefined) notify(store, error)
  }, [store, error])
  return parts
}

function ask(): Asked {
  try {
    return { parts: new Set(shownParts(location.search)) }
  } catch (error) {
    return { parts: new Set(usualParts), error }
  }
}
