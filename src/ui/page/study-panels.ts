// The studies' panels, one line a study that has one. Who never opens it never loads it.
import type { ComponentType } from 'react'
import type { StudyId } from '../../protocol/study'
import { late } from '../kit/late/late'

interface PanelFile {
  Panel: ComponentType
}

function panel(load: () => Promise<PanelFile>): ComponentType {
  return late(async () => (await load()).Panel)
}

export const studyPanels: { [Id in StudyId]?: ComponentType } = {
  'bias-variance': panel(() => import('../../studies/bias-variance/ui/BiasVariancePanel')),
  'double-descent': panel(() => import('../../studies/double-descent/ui/DoubleDescentPanel')),
  'every-count': panel(() => import('../../studies/every-count/ui/EveryCountPanel')),
  'every-lambda': panel(() => import('../../studies/every-lambda/ui/EveryLambdaPanel')),
  'every-width': panel(() => import('../../studies/every-width/ui/EveryWidthPanel')),
  'exact-solution': panel(() => import('../../studies/exact-solution/ui/ExactSolutionPanel')),
  'suggest-lambda': panel(() => import('../../studies/suggest-lambda/ui/SuggestPanel')),
  'why-zeros': panel(() => import('../../studies/why-zeros/ui/WhyPanel')),
}
