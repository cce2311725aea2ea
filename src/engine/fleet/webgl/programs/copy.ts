// Copies a state's textures at once, texel by texel: a checkpoint without a read-back.
import type { ProgramSource } from '../program'
import { slotNames } from './unit-pull'

export function copyProgram(count: number): ProgramSource {
  const names = ['parameters', ...slotNames].slice(0, count)
  return {
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
