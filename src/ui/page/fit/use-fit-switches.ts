// What of the fit can be switched: its figures in place of the picture, and how far each point is from its prediction.
import { useEffect, useState } from 'react'
import { isEmbedded } from '../../kit/embedded'
import type { FitView } from '../../kit/paper/picture'
import { useSession } from '../../kit/session-context'

export interface FitSwitch {
  name: string
  title: string
  isOn: boolean
  onPress(): void
}

/** They stay as they were pressed while other pictures come and go; each is there where the picture knows of it. */
export function useFitSwitches(view: FitView | undefined) {
  const session = useSession()
  const table = useSwitch('Coefficients', 'The weight of each input in figures, and in the units of the data')
  const residuals = useSwitch('Residuals', 'How far each point lies from the curve')
  const isTable = table.isOn && view?.table !== undefined
  const hasResiduals = residuals.isOn && view?.residuals !== undefined && !isTable
  useEffect(() => (hasResiduals ? session.watchOutputs() : undefined), [session, hasResiduals])
  const offered = [...(view?.table ? [table] : []), ...(view?.residuals && !isTable ? [residuals] : [])]
  return { isTable, hasResiduals, switches: isEmbedded ? [] : offered }
}

function useSwitch(name: string, title: string): FitSwitch {
  const [isOn, setOn] = useState(false)
  return { name, title, isOn, onPress: () => setOn(!isOn) }
}
