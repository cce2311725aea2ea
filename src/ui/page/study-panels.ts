// The studies' panels, one line a study that has one. Who never opens it never loads it.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { StudyId } from '../../protocol/study'

interface PanelFile {
  Panel: ComponentType
}

function late(load: () => Promise<PanelFile>): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load()).Panel }))
}

export const studyPanels: { [Id in StudyId]?: ComponentType } = {
  'double-descent': late(() => import('../../studies/double-descent/ui/DoubleDescentPanel')),
  'every-lambda': late(() => import('../../studies/every-lambda/ui/EveryLambdaPanel')),
  'every-width': late(() => import('../../studies/every-width/ui/EveryWidthPanel')),
  'suggest-lambda': late(() => import('../../studies/suggest-lambda/ui/SuggestPanel')),
  'why-zeros': late(() => import('../../studies/why-zeros/ui/WhyPanel')),
}
