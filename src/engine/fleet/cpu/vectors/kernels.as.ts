// The module of the processor's vectors: AssemblyScript, compiled to WebAssembly. Each kernel by its name.
export * from './activations.as'
export { addUnitNorms, addUnitSubgradient, parameterSums } from './coordinates.as'
export { affine, affineGradient, affineTransposed } from './dense.as'
export { drop } from './elements.as'
export * from './losses.as'
export * from './optimizers.as'
export * from './penalties.as'
export * from './units.as'
