// Copies a state's textures at once, texel by texel: a checkpoint without a read-back.
import type { ProgramSource } from '../program'
import { programName } from './program-name'
import { slotNames } from './unit-pull'

export function copyProgram(count: number): ProgramSource {
  const names = ['parameters', ...slotNames].slice(0, count)
  return {
    name: programName('copy of a state', `${count} textures`),
    samplers: names,
    fragment: `
${names.map((name) => `uniform sampler2D ${name};`).join('\n')}
${names.map((_, i) => `layout(location = ${i}) out vec4 copy${i};`).join('\n')}
void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
${names.map((name, i) => `  copy${i} = texelFetch(${name}, texel, 0);`).join('\n')}
}`,
  }
}
