import { createAvatar } from '@dicebear/core'
import * as lorelei from '@dicebear/lorelei'
import { daub } from './daub.ts'

/** Side of the square that a face is drawn in. */
const SIDE = 980

/** Light washes of the eight pigments, behind the ink. */
const WASHES = ['#c9cdf2', '#f3c6bd', '#bfdedb', '#e6d9b8', '#e3c6e3', '#e2c6bf', '#c6d9ea', '#cddcb4'] as const

const INK = '1d1b18'
const SKINS = ['fdeee2', 'f6d7be', 'e8b994', 'cd9468', 'a36d49', '7c5039']
const HAIRS = [INK, INK, '33261f', '5a3d2b', '8a5a34', '7a3420', 'c79a57', '8a8378', 'd8d2c6']

/** Faces that are calm, and hair that hides no eye. */
const CALM = {
  eyes: variants(2, 4, 6, 8, 11, 17, 20, 24),
  eyebrows: variants(1, 2, 4, 5, 10, 11),
  mouth: ['happy01', 'happy02', 'happy03', 'happy04', 'happy05', 'happy06', 'happy10'],
  nose: variants(1, 2, 3, 4, 5),
  head: variants(1, 2, 3, 4),
  glasses: variants(1, 3, 4),
  // 26, 27, 34, 40, 41 and 45 are costume, or hide an eye.
  hair: variants(
    ...Array.from({ length: 48 }, (_, place) => place + 1).filter((each) => ![26, 27, 34, 40, 41, 45].includes(each)),
  ),
}

/**
 * A face in ink from a seed, as SVG: the same seed, the same face. The drawings are Lorelei by Lisa Wischofsky (CC0). Of
 * its parts the calm ones are used; hair, skin, age and glasses come by lot, and never from a role. Nothing of the seed
 * gets into the drawing as text.
 */
export function drawFace(seed: string): string {
  const face = createAvatar(lorelei, {
    seed,
    ...(CALM as object),
    skinColor: SKINS,
    hairColor: HAIRS,
    eyesColor: [INK],
    eyebrowsColor: [INK],
    mouthColor: [INK],
    noseColor: [INK],
    glassesColor: [INK],
    glassesProbability: 22,
    beardProbability: 14,
    hairAccessoriesProbability: 0,
    frecklesProbability: 10,
    earringsProbability: 15,
  }).toString()
  const wash = WASHES[Math.floor(daub.chance(`wash ${seed}`) * WASHES.length)] ?? WASHES[0]
  const ground = `<path d="${daub.outline(SIDE, seed)}" fill="${wash}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${ground}${face}</svg>`
}

function variants(...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `variant${String(number).padStart(2, '0')}`)
}
