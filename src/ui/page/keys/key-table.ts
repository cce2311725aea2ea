// Every key of the page, what it does in words, and how: the help is made of this table.
import { taskOf } from '../../../experiment/shape'
import type { Session } from '../../../session/session'
import { attempt } from '../../kit/attempt'
import { togglePanel } from '../../kit/panels/side-panel'
import { chartModes, chooseLossScale, chooseWeightsView, type WeightsView } from '../cards/chart-modes'
import { isOfWaves } from '../cards/waves/is-of-waves'
import { togglePlay } from '../header/toggle-play'
import { trySuggestedLambda } from '../penalty/suggested-lambda'
import { COMPARE_PANEL } from '../pins/late-pins'
import { pinNow } from '../pins/pin-now'
import { shownParts, toggleShown } from '../present/shown-parts'
import {
  choosePenalty,
  goBack,
  moveLambda,
  toggleEveryLambda,
  toggleLookBack,
  toggleTwin,
} from './key-actions'
import { openKeys } from './keys-page'
import { stepThroughTalk } from './talk'

export interface Key {
  /** As they are named in `key-names.ts`, where it stands when they are taken. */
  keys: readonly string[]
  /** As it stands on the key, where that is otherwise. */
  shown?: string
  does: string
  /** @param key which of them */
  act(session: Session, key: string): void
}

export const keyTable: readonly Key[] = [
  { keys: [' '], shown: 'Space', does: 'play and pause', act: togglePlay },
  { keys: ['s'], does: 'one step', act: (session) => attempt(session, () => session.step()) },
  {
    keys: ['r'],
    does: 'reset to step 0',
    act: (session) => attempt(session, () => session.reset()),
  },
  {
    keys: ['1', '2', '3', '4', '5', '6'],
    shown: '1–6',
    does: 'None, L2, L1, elastic net, group lasso, max-norm',
    act: (session, key) => choosePenalty(session, Number(key)),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    does: 'λ less and more',
    act: (session, key) => moveLambda(session, key === ']' ? 1 : -1),
  },
  {
    keys: ['arrowleft', 'arrowright'],
    shown: '← →',
    does: 'likewise, while presenting',
    act: (session, key) => moveLambda(session, key === 'arrowright' ? 1 : -1),
  },
  { keys: ['l'], does: 'λ as the preset suggests', act: trySuggestedLambda },
  { keys: ['z'], does: 'back to before the last change', act: goBack },
  { keys: ['b'], does: 'look back, and to now again', act: toggleLookBack },
  { keys: ['p'], does: 'pin this moment', act: pinNow },
  { keys: ['c'], does: 'the pins side by side', act: () => togglePanel(COMPARE_PANEL) },
  { keys: ['t'], does: 'the twin beside the network', act: toggleTwin },
  { keys: ['e'], does: 'every λ above the slider', act: toggleEveryLambda },
  { keys: ['w'], does: 'weights over steps', act: () => showWeights('steps') },
  { keys: ['h'], does: 'histogram of the weights', act: () => showWeights('histogram') },
  { keys: ['u'], does: 'waves of the units, in clock arithmetic', act: showWaves },
  { keys: ['g'], does: 'loss on a log scale', act: () => toggleScale('log') },
  { keys: ['a'], does: 'accuracy instead of loss', act: toggleAccuracy },
  { keys: ['f'], does: 'the fit alone', act: () => toggleShown('fitAlone') },
  {
    keys: ['n'],
    does: 'next preset',
    act: (session) => attempt(session, () => stepThroughTalk(session, 1, 'presets')),
  },
  {
    keys: ['pagedown', 'pageup'],
    shown: 'PgDn PgUp',
    does: 'forth and back through the prepared list, while presenting',
    act: (session, key) =>
      attempt(session, () => stepThroughTalk(session, key === 'pagedown' ? 1 : -1, 'list')),
  },
  { keys: ['k'], does: 'the line of keys while presenting', act: () => toggleShown('keys') },
  { keys: ['?'], does: 'all keys', act: openKeys },
]

/** The same key again puts them away where the page fills the screen. */
function showWeights(view: WeightsView): void {
  const isChosen = chartModes.getState().weightsView === view
  const { weights } = shownParts.getState()
  chooseWeightsView(view)
  shownParts.setState({ weights: !(isChosen && weights) })
}

/** Other networks have none. */
function showWaves({ store }: Session): void {
  const { run } = store.getState()
  if (run && isOfWaves(run)) showWeights('waves')
}

function toggleScale(scale: 'log' | 'accuracy'): void {
  chooseLossScale(chartModes.getState().lossScale === scale ? 'linear' : scale)
}

/** Numbers are not right or wrong. */
function toggleAccuracy({ store }: Session): void {
  if (taskOf(store.getState().experiment.data) !== 'regression') toggleScale('accuracy')
}
