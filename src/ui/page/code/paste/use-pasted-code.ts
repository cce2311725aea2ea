// Code that was pasted: what is read in it, laid over the experiment as it stands.
import { useMemo, useState } from 'react'
import type { Understood } from '../../../../experiment/from-code/from-code'
import type { Program } from '../../../../experiment/from-code/read/program'
import { NotLoaded } from '../../../../experiment/parse/late-part'
import { messageOf } from '../../../../experiment/parse/message-of'
import { notLoaded } from '../../../../experiment/parse/not-loaded'
import { useLab } from '../../../kit/session-context'
import { reader } from './late-reader'

interface Pasted {
  understood?: Understood
  /** Why there is nothing: a sentence. */
  refusal?: string
}

interface PastedCode extends Pasted {
  read(code: string): Promise<void>
  /** What was read does not hold for a text that is changed. */
  forget(): void
}

export function usePastedCode(): PastedCode {
  const experiment = useLab((state) => state.experiment)
  const [program, setProgram] = useState<Program | string>()
  const pasted = useMemo((): Pasted => {
    if (program === undefined) return {}
    if (typeof program === 'string') return { refusal: program }
    try {
      // Without it there would be no program.
      return { understood: reader.part?.laidOver(program, experiment) as Understood }
    } catch (error) {
      return { refusal: messageOf(error) }
    }
  }, [program, experiment])
  const read = async (code: string) => {
    try {
      setProgram((await reader.get()).readCode(code))
    } catch (error) {
      reader.forgetFailure()
      setProgram(error instanceof NotLoaded ? notLoaded('What reads code', error).message : messageOf(error))
    }
  }
  return { ...pasted, read, forget: () => setProgram(undefined) }
}
