// Every data loss by its id: its curvature, for what solves a problem exactly. A new loss is its file and a line here.
import { curvature as bce } from './bce'
import { curvature as cce } from './cce'
import type { LossCurvature, LossKind } from './loss'
import { curvature as mse } from './mse'

export const lossCurvature: Record<LossKind, LossCurvature> = { mse, bce, cce }
