import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `brushwork serve` listens while the screens are worked on. */
const api = process.env['BRUSHWORK_API'] ?? 'http://127.0.0.1:4780'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  // The server puts the nonce of each answer there (src/http/answer-web-file.ts).
  html: { cspNonce: 'brushwork-nonce' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Fonts and pictures stay files of their own: the page's policy allows no data in the style sheet.
    assetsInlineLimit: 0,
    // What is loaded first is bounded by test/browser/size.test.ts; the editor of rules comes when it is opened.
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      // Addresses of operations; web/api/ holds modules of the app, which end in .ts.
      '^/api/(?!.*\\.ts)': {
        target: api,
        changeOrigin: true,
        // The server takes changes from its own pages only; here the page comes from the development server.
        configure: (proxy) => {
          proxy.on('proxyReq', (request) => {
            request.removeHeader('origin')
            request.setHeader('sec-fetch-site', 'same-origin')
          })
        },
      },
    },
  },
})
