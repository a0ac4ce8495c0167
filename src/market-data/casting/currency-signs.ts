/** How an amount in this currency may be marked: its code and its signs, e.g. USD: `USD`, `US$`, `$`. */
export function currencySigns(currency: string): readonly string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    ['en', 'de', 'fr'].map((locale) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .filter((part) => part.type === 'currency')
        .map((part) => part.value)
        .join(''),
    ),
  )
  const unique = [...new Set([currency, ...signs, ...(currency === 'USD' ? ['US$'] : [])])]
  return unique.filter((sign) => sign !== '').sort((left, right) => right.length - left.length)
}

/** Signs that name one currency; `$` and `¥` name several and are left out. */
const CLEAR: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  zł: 'PLN',
  '₽': 'RUB',
  US$: 'USD',
  R$: 'BRL',
}

/** The currency the values are marked with, where most are and it is one of those that a sign names clearly, or a code. */
export function markedCurrency(samples: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const sample of samples) {
    const code = /^([A-Z]{3})\s*[-\d(]|\d\s*([A-Z]{3})$/.exec(sample)
    const found = code?.[1] ?? code?.[2] ?? Object.keys(CLEAR).find((sign) => sample.includes(sign))
    const currency = found === undefined ? undefined : (CLEAR[found] ?? found)
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  const [best] = [...counts].sort((left, right) => right[1] - left[1])
  return best !== undefined && best[1] > samples.length / 2 ? best[0] : undefined
}
