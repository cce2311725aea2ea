// All studies of a session as one: what happens to one happens to each of them.
import type { Permission } from '../experiment/address/page-query'
import type { QuestionEnvelope, StudyId, StudyMessage, WishEnvelope } from '../protocol/study'
import type { Lab } from './lab'
import { notify } from './notify'
import { type StudyVerbs, sessionStudies } from './studies'
import type { Cause, SessionStudy, StudyLab, StudyLife } from './study'
import type { StudyStates } from './study-states'

export type Permissions = Record<Permission, boolean>

/** Which study it is, is not known here: the envelopes' types tie id and content, an indexed call cannot show it. */
const studies = Object.entries(sessionStudies) as unknown as [StudyId, SessionStudy<never, unknown>][]

/** Before anything has run. */
export function firstStates(permissions: Permissions): StudyStates {
  const states = studies.map(([id, { permission, initial }]) => [
    id,
    initial(permission === undefined || permissions[permission]),
  ])
  return Object.fromEntries(states)
}

/** Seconds of silence that a wish or a question may take. */
export function studyPatience(envelope: WishEnvelope | QuestionEnvelope): number {
  const patience: Record<string, number> = sessionStudies[envelope.study].patience
  return patience['question' in envelope ? envelope.question : 'wish'] as number
}

export interface StudyLives {
  verbs: StudyVerbs
  begin(cause: Cause): void
  rest(isHidden: boolean): void
  take(message: StudyMessage): void
  forget(): void
  tuned(): void
  dismiss(): void
}

/** @param watched the inputs that the page last asked predictions for */
export function createStudies(lab: Lab, watched: () => number[][] | undefined): StudyLives {
  const made = studies.map(([id, study]) => [id, study.create(labOf(id, lab, watched))] as const)
  const lives = new Map<StudyId, StudyLife<never>>(made.map(([id, { life }]) => [id, life]))
  const each = (tell: (life: StudyLife<never>) => void) => {
    for (const life of lives.values()) tell(life)
  }
  return {
    verbs: Object.fromEntries(made.map(([id, { verbs }]) => [id, verbs])) as StudyVerbs,
    begin: (cause) => each((life) => life.begin(cause)),
    rest: (isHidden) => each((life) => life.rest(isHidden)),
    take: ({ study, report }) => lives.get(study)?.take(report as never),
    forget: () => each((life) => life.forget()),
    tuned: () => each((life) => life.tuned?.()),
    dismiss: () => each((life) => life.dismiss?.()),
  }
}

function labOf(study: StudyId, { store, ask }: Lab, watched: () => number[][] | undefined): StudyLab<never> {
  const lab: StudyLab<StudyId> = {
    store,
    watched,
    own: () => store.getState().studies[study],
    show: (own) => store.setState(({ studies }) => ({ studies: { ...studies, [study]: own } })),
    wish: (wish, onRefused = (error) => notify(store, error)) => {
      ask('wish', { study, wish } as WishEnvelope).catch(onRefused)
    },
    ask: (question, payload) => ask('question', { study, question, payload } as never) as Promise<never>,
  }
  return lab as unknown as StudyLab<never>
}
