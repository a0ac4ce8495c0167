/**
 * What the server lets style sheets made at run time be recognised by: without it the page's policy refuses them.
 * Undefined under the development server, which has no such policy.
 */
export const styleNonce: string | undefined =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined

// Mantine's windows and menus keep the page behind them still with a style sheet of their own, and look for it here.
if (styleNonce !== undefined) Object.assign(globalThis, { __webpack_nonce__: styleNonce })
