import { afterEach, expect, it, vi } from 'vitest'
import { debugConsole } from '../../debug/console'
import { type GpuDevice, openGpu } from '../../device/gpu-device'
import { CONTEXT_LOST } from '../../device/gpu-failure'
import { compile, type ProgramSource } from './program'

const device = await openGpu()

const broken: ProgramSource = {
  name: 'update (adam, 3 layers)',
  samplers: [],
  fragment: `out vec4 result;
void main() {
  result = vec4(oops, 0.0, 0.0, 1.0);
}`,
}

const sentence =
  'The graphics driver refuses the GPU program “update (adam, 3 layers)”, so WebGL cannot be used here.'

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)

afterEach(() => said.mockClear())

it('a program that is refused is named in one sentence, and the console stays silent', () => {
  expect(() => compile(device, broken, 0)).toThrow(new Error(sentence))
  expect(said).not.toHaveBeenCalled()
})

it('with debug its source stands in the console, numbered, the driver’s words under their line', () => {
  expect(() => compile({ ...device, debug: debugConsole }, broken, 0)).toThrow(new Error(sentence))
  expect(said).toHaveBeenCalledOnce()
  const [text] = said.mock.calls[0] as [string]
  expect(text).toContain('the GPU program “update (adam, 3 layers)” was refused.')
  expect(text).toContain('#define SHADER_NAME update_adam_3_layers\n')
  expect(text).toMatch(
    /^> +9 {3}result = vec4\(oops, 0\.0, 0\.0, 1\.0\);\n +\^ 'oops' : undeclared identifier$/m,
  )
})

it('with debug a program that compiles and does not link says why', () => {
  const fragment = `in vec4 fromNowhere;
out vec4 result;
void main() { result = fromNowhere; }`
  const unlinked = { name: 'copy', samplers: [], fragment }
  expect(() => compile({ ...device, debug: debugConsole }, unlinked, 0)).toThrow('“copy”')
  const [text] = said.mock.calls[0] as [string]
  expect(text).toMatch(/was refused\.\n\n.*fromNowhere/)
  expect(text).toMatch(/^ +9 void main\(\) \{ result = fromNowhere; \}$/m)
})

it('on a lost context no program is blamed', () => {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2') as WebGL2RenderingContext
  const lost: GpuDevice = { ...device, gl, debug: debugConsole }
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  expect(() => compile(lost, broken, 0)).toThrow(CONTEXT_LOST)
  expect(said).not.toHaveBeenCalled()
})
