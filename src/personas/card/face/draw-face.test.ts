import { describe, expect, it } from 'vitest'
import { drawFace } from './draw-face.ts'

describe('drawFace', () => {
  it('draws the same face from the same seed, another from another, and writes no seed into it', () => {
    const seed = '<script>"&日本'
    const face = drawFace(seed)
    expect(drawFace(seed)).toBe(face)
    expect(drawFace('somebody else')).not.toBe(face)
    expect(face).not.toContain('<script')
    expect(face).toMatch(/^<svg [^>]*viewBox="0 0 980 980">/)
  })
})
