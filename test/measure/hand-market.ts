import { bring } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/** The clock of the market made by hand. */
const TODAY = '2026-01-15T12:00:00Z'

/**
 * Twelve companies whose orders and changes are few enough to count by hand: what is expected stands in
 * `test/golden/measure`. Each is there for one reason.
 */
export async function handMarket(): Promise<ScratchMarket> {
  const market = await scratchMarket()
  market.at(TODAY)
  for (const accounts of ACCOUNTS) await bring(market, 'accounts', accounts)
  await bring(market, 'orders', ORDERS)
  return market
}

/** As their records stood, then what changed, each row with the day since when it holds. */
const ACCOUNTS = [
  `id,name,industry,employees,created_at,updated_at
1,Acme,Software,50,2024-01-01,2024-01-01
2,Bolt,Software,50,2024-01-01,2024-01-01
3,Crest,Retail,200,2024-01-01,2024-01-01
4,Dune,Retail,80,2024-01-01,2024-01-01
5,Ember,Software,300,2024-01-01,2024-01-01
6,Fjord,Retail,20,2024-01-01,2024-01-01
7,Gale,Software,,2024-01-01,2024-01-01
8,Haze,,500,2024-01-01,2024-01-01
9,Iris,Retail,,2024-01-01,2024-01-01
`,
  // Acme grows out of nothing else; Gale's size becomes known; Jade is founded; Dune grows; Lark is recorded at last.
  `id,name,industry,employees,created_at,updated_at
1,Acme,Software,120,2024-01-01,2025-05-10
10,Jade,Software,10,2025-05-20,2025-05-20
7,Gale,Software,60,2024-01-01,2025-06-15
4,Dune,Retail,150,2024-01-01,2025-08-01
12,Lark,Software,30,,2025-09-10
`,
  // Dune shrinks again, Ember leaves software, Kite is founded.
  `id,name,industry,employees,created_at,updated_at
4,Dune,Retail,90,2024-01-01,2025-11-01
5,Ember,Retail,300,2024-01-01,2025-11-15
11,Kite,Retail,1000,2025-12-01,2025-12-01
`,
]

/** Ember and Lark sent something back: r1 follows a purchase, r2 comes before any on record. Kite never bought. */
const ORDERS = `id,account_id,at,product,revenue
a1,1,2024-01-10,Pen,100
a2,1,2024-05-10,Pen,50
a3,1,2024-08-10,Ink,50
a4,1,2025-02-10,Pen,40
b1,2,2024-02-15,Pen,200
c1,3,2024-03-20,Pen,60
c2,3,2024-03-20,Ink,40
c3,3,2025-03-20,Ink,100
d1,4,2024-04-05,Pen,80
d2,4,2024-07-05,Pen,120
d3,4,2024-10-05,Pen,40
d4,4,2025-01-05,Pen,80
d5,4,2025-04-05,Pen,80
d6,4,2025-07-05,Pen,80
d7,4,2025-10-05,Pen,80
e1,5,2024-05-01,Pen,100
r1,5,2024-08-15,Pen,-30
e2,5,2025-06-30,Ink,60
f1,6,2024-06-30,Pen,40
g1,7,2024-07-01,Pen,300
g2,7,2024-11-11,Pen,150
h1,8,2024-09-30,Pen,100
h2,8,2024-10-01,Ink,100
i1,9,2024-11-20,Pen,60
i2,9,2025-11-20,Pen,60
j1,10,2025-02-28,Pen,500
j2,10,2025-05-28,Pen,250
j3,10,2026-01-10,Pen,100
r2,12,2024-12-01,Pen,-20
l1,12,2025-08-01,Pen,90
l2,12,2025-12-20,Pen,90
`
