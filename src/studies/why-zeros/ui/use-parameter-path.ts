// Follows the run's parameters from report to report while the panel is open.
import { useEffect, useState } from 'react'
import type { LabState } from '../../../session/state'
import { useSession } from '../../../ui/kit/session-context'
import { ParameterPath } from './parameter-path'

export function useParameterPath(): ParameterPath {
  const { store } = useSession()
  const [path] = useState(() => new ParameterPath())
  useEffect(() => {
    const add = ({ run, parameters }: LabState) => {
      if (run && parameters) path.add(run.run, parameters)
    }
    add(store.getState())
    return store.subscribe(add)
  }, [store, path])
  return path
}
