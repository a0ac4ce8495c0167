/**
 * q-values of p-values, in their order: of everything with a q of at most .05, no more than about one in twenty is
 * expected to be a fluke. Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995) 289–300;
 * each q is the least rate at which its test would still be among those accepted. Holds for independent tests and for those
 * that lean the same way (Benjamini and Yekutieli 2001).
 */
export function qValues(pValues: readonly number[]): number[] {
  const descending = pValues.map((p, index) => ({ p, index })).sort((one, other) => other.p - one.p)
  const answers: number[] = Array.from({ length: pValues.length }, () => 1)
  let least = 1
  for (const [above, { p, index }] of descending.entries()) {
    least = Math.min(least, p * (pValues.length / (pValues.length - above)))
    answers[index] = least
  }
  return answers
}
