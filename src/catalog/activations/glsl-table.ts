// Every activation by its id: the GLSL, for the webgl engine. A new activation is its file and a line here.
import type { ActivationGlsl, ActivationKind } from './activation'
import { glsl as linear } from './linear'
import { glsl as relu } from './relu'
import { glsl as sigmoid } from './sigmoid'
import { glsl as tanh } from './tanh'

export const activationGlsl: Record<ActivationKind, ActivationGlsl> = { tanh, relu, sigmoid, linear }
