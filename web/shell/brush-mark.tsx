/** The product's mark: one stroke. */
export function BrushMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="var(--accent)"
        d="M3 20.500c4-5.200 9.500-9.400 14.500-11.300 4.300-1.700 9.300-2.300 11.600-1.200 1.300.7.600 2.500-1 3.600-3.400 2.300-7.300 3.300-10.400 5.700-3 2.300-4.900 5.700-8.900 6.900C6 25 2.700 24.900 2.100 23.400c-.3-.9.100-1.900.9-2.900z"
      />
    </svg>
  )
}
