import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import initMstl, { MSTL } from '@bsull/augurs/mstl'

let started: Promise<unknown> | undefined

/** Reads the decomposition's WebAssembly once in a process (about 50 ms); forecasts are synchronous afterwards. */
export async function startMstl(): Promise<void> {
  started ??= readFile(
    createRequire(import.meta.url)
      .resolve('@bsull/augurs/mstl')
      .replace(/\.js$/, '_bg.wasm'),
  ).then((bytes) => initMstl({ module_or_path: bytes }))
  await started
}

/**
 * Seasonal decomposition by Loess, the rest by exponential smoothing whose form is chosen by its information criterion:
 * K. Bandara, R. J. Hyndman and C. Bergmeir, "MSTL" (2021), as written by augurs. Undefined under two whole seasons, or
 * where it does not come to an end.
 */
export function mstlForecast(known: readonly number[], season: number, horizon: number): number[] | undefined {
  if (season < 2 || known.length < 2 * season) return undefined
  const model = MSTL.ets([season])
  try {
    model.fit(Float64Array.from(known))
    const ahead = Array.from(model.predict(horizon).point)
    return ahead.every(Number.isFinite) ? ahead : undefined
  } catch {
    return undefined
  } finally {
    model.free()
  }
}
