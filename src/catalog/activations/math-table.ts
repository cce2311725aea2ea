// Every activation by its id: the functions, for the cpu engine and the tests. A new activation is its file and a line here.
import type { ActivationKind, ActivationMath } from './activation'
import { math as linear } from './linear'
import { math as relu } from './relu'
import { math as sigmoid } from './sigmoid'
import { math as tanh } from './tanh'

export const activationMath: Record<ActivationKind, ActivationMath> = { tanh, relu, sigmoid, linear }
