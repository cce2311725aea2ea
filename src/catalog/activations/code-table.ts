// Every activation by its id, in each language, for exports. A new activation is its file and a line here.
import type { ActivationCode, ActivationKind } from './activation'
import { code as linear } from './linear'
import { code as relu } from './relu'
import { code as sigmoid } from './sigmoid'
import { code as tanh } from './tanh'

export const activationCode: Record<ActivationKind, ActivationCode> = { tanh, relu, sigmoid, linear }
