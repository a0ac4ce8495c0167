import { createRequire } from 'node:module'

const providers = createRequire(import.meta.url)('email-providers/all.json') as string[]
const common = createRequire(import.meta.url)('email-providers/common.json') as string[]

/** Mail providers that have a domain in many countries: every one of theirs in the package's long list counts. */
const BRANDS = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac gmx web freenet t-online mail inbox yandex proton protonmail pm tutanota zoho fastmail hushmail qq 163 126 sina rediffmail libero orange wanadoo laposte free sfr bluewin telenet skynet ziggo planet uol bol terra ig comcast verizon sbcglobal cox btinternet virginmedia sky talktalk mailinator guerrillamail yopmail'.split(
    ' ',
  ),
)
/** In the package's short list, but companies of their own: their staff write from there. */
const COMPANIES = new Set(
  'alibaba.com about.com ancestry.com bt.com discovery.com medscape.com oath.com telstra.com go.com space.com techspot.com law.com games.com casino.com name.com nyc.com barcelona.com indiatimes.com aver.com dmv.com globo.com lex.bg enter.net fuse.net charm.net bright.net pipeline.com swissinfo.org easypost.com clerk.com optimum.net parrot.com looksmart.com'.split(
    ' ',
  ),
)
/** Hosts where many companies have a page: the host says nothing about which. */
const PLATFORMS =
  'linkedin.com facebook.com fb.com instagram.com twitter.com x.com youtube.com tiktok.com pinterest.com medium.com github.com github.io gitlab.com gitlab.io bitbucket.org wordpress.com blogspot.com wixsite.com wix.com squarespace.com weebly.com webflow.io myshopify.com shopify.com notion.so notion.site substack.com linktr.ee bit.ly google.com sites.google.com docs.google.com business.site apps.apple.com play.google.com itunes.apple.com amazonaws.com herokuapp.com netlify.app vercel.app azurewebsites.net pages.dev web.app crunchbase.com angel.co wellfound.com producthunt.com ycombinator.com xing.com whatsapp.com wa.me t.me telegram.me discord.gg yelp.com etsy.com ebay.com example.com example.org localhost'.split(
    ' ',
  )

/** Domains of free mail and of shared hosts: they never identify a company. */
export const SHARED_DOMAINS: ReadonlySet<string> = new Set([
  ...common.filter((domain) => !COMPANIES.has(domain)),
  ...providers.filter((domain) => BRANDS.has(domain.split('.')[0] ?? '')),
  ...PLATFORMS,
])
