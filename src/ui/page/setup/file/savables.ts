// What can be saved, each with how it is made of the session as it stands. What writes one is fetched when it is first saved.
import { fetched } from '../../../../experiment/parse/not-loaded'
import type { Session } from '../../../../session/session'
import { fileNameOf } from '../../../kit/file-name'
import { jsonText } from './json-file'
import type { SavedFiles } from './saved-file'

export interface Savable {
  /** The end of “Save …”. */
  what: string
  title: string
  /** Nothing where there is none yet. */
  make(session: Session): Promise<SavedFiles | undefined>
}

const JSON_TYPE = 'application/json'

export const savables: readonly Savable[] = [
  {
    what: 'experiment',
    title: 'Data, network and training as they stand: opened, it begins at step 0',
    make: async (session) => json(session, '.json', session.experiment()),
  },
  {
    what: 'run',
    title: 'The run where it stands, with its history and past: opened, it goes on from there',
    make: async (session) => ({
      file: {
        name: fileNameOf(session.experiment(), '-run.json'),
        content: await session.saveRun(),
        type: JSON_TYPE,
      },
    }),
  },
  {
    what: 'model',
    title: 'The network that is shown, as a model that TensorFlow.js loads',
    make: async (session) => {
      const { layersModel } = await written(import('./layers-model-files'))
      return layersModel(session)
    },
  },
  {
    what: 'weights',
    title: 'The network that is shown, to be read: weights, biases and how inputs are standardised, as JSON',
    make: async (session) => json(session, '-weights.json', await session.network()),
  },
  {
    what: 'history',
    title: 'Every measured step as a row of a CSV: losses, norms, λ and what was changed',
    make: async (session) => {
      const { history, store } = session
      if (history.count === 0) return undefined
      const [{ measured }, { historyFile }] = await written(
        Promise.all([import('../../../../session/page/measured'), import('./history-file')]),
      )
      return csv(session, '-history.csv', historyFile(measured(history), store.getState().marks))
    },
  },
  {
    what: 'data',
    title: 'Every training and validation point as a row of a CSV, with its split',
    make: async (session) => {
      const { run } = session.store.getState()
      return run && csv(session, '-data.csv', (await written(import('./data-file'))).dataFile(run))
    },
  },
]

const written = <Part>(loading: Promise<Part>) => fetched('What writes this file', loading)

function json(session: Session, ending: string, content: object): SavedFiles {
  return {
    file: { name: fileNameOf(session.experiment(), ending), content: jsonText(content), type: JSON_TYPE },
  }
}

function csv(session: Session, ending: string, content: string): SavedFiles {
  return { file: { name: fileNameOf(session.experiment(), ending), content, type: 'text/csv' } }
}
