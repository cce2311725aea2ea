// A certificate for this machine, made in the moment: X.509 by hand, as Node signs but writes none, and openssl is not everywhere.
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SEQUENCE = 0x30
const SET = 0x31
const INTEGER = 0x02
const BIT_STRING = 0x03
const OBJECT = 0x06
const TEXT = 0x0c
const TIME = 0x17

const DAY_MS = 86_400_000

/** A value of DER: what it is, how long, and what is in it. */
function der(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Uint8Array.from([tag, ...size]), content])
}

const bytes = (hex: string) => Buffer.from(hex, 'hex')
const commonName = der(OBJECT, bytes('550403'))
const ecdsaWithSha256 = der(SEQUENCE, der(OBJECT, bytes('2a8648ce3d040302')))
/** No bits of the last byte are left over. */
const whole = Uint8Array.of(0)

/** 20261130120000Z, without its century. */
function time(at: number): Uint8Array {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(TIME, Buffer.from(`${digits}Z`))
}

function selfSigned(host: string): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, commonName, der(TEXT, Buffer.from(host)))))
  const now = Date.now()
  const valid = der(SEQUENCE, time(now - DAY_MS), time(now + DAY_MS))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const told = der(SEQUENCE, der(INTEGER, Uint8Array.of(1)), ecdsaWithSha256, name, valid, name, key)
  const signature = der(BIT_STRING, whole, sign('sha256', told, privateKey))
  const lines = Buffer.from(der(SEQUENCE, told, ecdsaWithSha256, signature)).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

/** Files, as `--cert` and `--key` name them. */
export function certificateFiles(host: string): { cert: string; key: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'overfit-lab-certificate-'))
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const made = selfSigned(host)
  writeFileSync(cert, made.cert)
  writeFileSync(key, made.key)
  return { cert, key, remove: () => rmSync(folder, { recursive: true }) }
}
