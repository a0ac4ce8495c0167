import type { PaperDocument } from './document/document.ts'
import { type Figure, figure } from './document/figure.ts'

/** A German company as the register writes it, one word without a blank, and a name in two scripts. */
export const GERMAN =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA'
export const UNBROKEN = 'acme_holdings_international_procurement_and_creative_operations_2026_final_v2'
export const JAPANESE = '株式会社日本クリエイティブ・マネジメント研究所（東京本社）ブランド統括部'

function told(more: Partial<Figure> & Pick<Figure, 'key' | 'label' | 'value' | 'words'>): Figure {
  return figure({
    unit: 'share',
    currency: null,
    lo: null,
    hi: null,
    level: 0.95,
    n: 128,
    of: 'people asked',
    asOf: '2026-09-30',
    trace: {
      operation: 'message figures',
      input: { segment: 'mid-market' },
      words: `the figures of mid-market, “${more.key}”`,
    },
    ...more,
  })
}

const figures: readonly Figure[] = [
  told({
    key: 'pain',
    label: 'Name chasing approvals as a pain',
    value: 0.62,
    lo: 0.48,
    hi: 0.74,
    n: 48,
    words: '62% of 48 people asked at 21 companies name it (95% interval 48% to 74%).',
  }),
  told({
    key: 'bought again',
    label: 'Bought again within a year',
    value: 0.871,
    lo: 0.812,
    hi: 0.914,
    n: 171,
    of: 'customers of mid-market',
    words: '87% of 171 customers ordered again within a year (95% interval 81% to 91%).',
  }),
  told({
    key: 'cycle',
    label: `How long deciding takes at companies such as ${GERMAN}`,
    value: 41,
    lo: 33,
    hi: 52,
    unit: 'days',
    n: 64,
    of: 'closed deals',
    words: 'Half of 64 closed deals took 41 days or less (95% interval 33 to 52).',
  }),
  told({
    key: 'deal size',
    label: '日本 deal size',
    value: 48_200,
    lo: 39_000,
    hi: 60_100,
    unit: 'money',
    currency: 'EUR',
    n: 64,
    of: 'won deals',
    words: 'A won deal is EUR 48,200 in the middle (95% interval EUR 39,000 to EUR 60,100; 64 won deals).',
  }),
  told({
    key: 'open offers',
    label: 'Open offers',
    value: 2,
    unit: 'count',
    n: 2,
    of: 'open offers',
    words: '2 offers are open.',
  }),
]

const [first] = figures as [Figure]

/** A kit as full as one gets, with names as long as they get. */
export const longNames: PaperDocument = {
  title: `Fewer rounds, calmer launches: the case for ${GERMAN}`,
  subtitle: `For the creative manager of ${JAPANESE}, to hand on`,
  madeOn: '2026-11-22',
  foot: `Made with Brushwork for ${UNBROKEN}`,
  sections: [
    {
      key: 'story',
      title: 'The story everybody shares',
      lead: 'Creative, brand and procurement lose the same weeks to the same loop: nobody knows which version is the one to approve.',
      newPage: false,
      blocks: [
        {
          kind: 'text',
          text: 'When a campaign goes out late, four teams pay for it: creative redraws, brand re-checks, procurement re-orders and the regions wait. One place where the last version is, with the name of whoever has to say yes, gives all four their week back.',
        },
        {
          kind: 'text',
          strong: true,
          text: 'One version, one yes, one week back for every team that touches a campaign.',
        },
        {
          kind: 'list',
          items: [
            'Creative draws a layout once, not three times.',
            `Brand sees what ${JAPANESE}は承認の前に必ず最新版を確認します。誰が承認するかが、いつも一目で分かります。`,
            `Procurement orders against the approved file: ${UNBROKEN}/${UNBROKEN}.`,
          ],
        },
        {
          kind: 'quote',
          quote: {
            id: 12,
            text: 'I used to find out which version was printed by opening the parcel. Now I open the approval, and it is the same picture.',
            by: 'a manager in creative, customer',
            scope: 'public',
          },
        },
        {
          kind: 'quote',
          quote: {
            id: 13,
            text: '承認を待つ時間が半分になりました。',
            by: '日本のブランド担当、顧客',
            scope: 'public',
          },
        },
      ],
    },
    {
      key: 'mail',
      title: 'An e-mail to forward',
      lead: null,
      newPage: false,
      blocks: [
        {
          kind: 'letter',
          subject: 'Our approvals: two weeks we could have back',
          paragraphs: [
            'Hello,',
            'we lose about two weeks a campaign because nobody knows which version is the one to approve. 62% of 48 people in roles like ours say the same.',
            'I would like to try one place for versions and approvals with the spring campaign, and to look at the weeks together in June. Could we take twenty minutes on Thursday?',
            'Thank you!',
          ],
        },
      ],
    },
    {
      key: 'case',
      title: 'The business case',
      lead: 'What companies like ours tell, each figure with what stands behind it.',
      newPage: true,
      blocks: [
        { kind: 'figures', title: 'What can be told', figures: [...figures] },
        {
          kind: 'table',
          title: 'Where the weeks go',
          columns: ['Team', 'What they do today', 'What they would do', 'Weeks'],
          rows: [
            ['Creative', 'Redraw after late remarks', 'Draw against one list of remarks', '3'],
            [GERMAN, 'Re-order proofs | twice', `Order against the approved file of ${UNBROKEN}`, '1.5'],
            [JAPANESE, '最新版を探す', '承認済みの版だけを見る', '2'],
          ],
        },
        {
          kind: 'note',
          text: 'Nobody in finance has been asked yet: two interviews would tell what a week is worth to them.',
        },
      ],
    },
    {
      key: 'objections',
      title: 'What they will say, and what to answer',
      lead: null,
      newPage: false,
      blocks: [
        {
          kind: 'answer',
          objection: '“We have a drive for that. Why another tool?”',
          answer:
            'A drive keeps files; it does not say which of them is the one, nor who has to say yes. Those who left their drive for approvals named exactly that as the reason.',
          proof: [
            '9 of 14 customers who had raised it say so (64%, 95% interval 39% to 84%).',
            'Two of them at companies with more than 500 people.',
          ],
        },
        {
          kind: 'answer',
          objection: 'It will take months until everybody uses it.',
          answer: 'Half of 31 customers had every campaign in it within 19 days.',
          proof: ['31 customers, 2025-10-01 to 2026-09-30.'],
        },
        {
          kind: 'answer',
          objection: `Does it work with ${UNBROKEN}?`,
          answer: 'It reads the same files.',
          proof: [],
        },
      ],
    },
    {
      key: 'role-finance',
      title: 'For finance: what a week costs',
      lead: 'Their question: what do we save, and from when?',
      newPage: true,
      blocks: [
        { kind: 'note', text: 'Nobody in that role was asked yet. Questions to ask them first:' },
        {
          kind: 'list',
          ordered: true,
          items: ['What does a week of delay cost you?', 'Who signs?', '1. Is not a number of ours.'],
        },
      ],
    },
    { key: 'role-it', title: '', lead: null, newPage: false, blocks: [] },
    {
      key: 'accounts',
      title: 'Who else is in it',
      lead: 'All accounts of the segment that took part.',
      newPage: true,
      blocks: [
        {
          kind: 'table',
          title: 'Accounts',
          columns: ['Account', 'Country', 'People known', 'Last touch'],
          rows: Array.from({ length: 64 }, (_, index) => [
            index % 9 === 4
              ? GERMAN
              : index % 7 === 3
                ? JAPANESE
                : index % 11 === 6
                  ? UNBROKEN
                  : `Example ${index + 1} Ltd`,
            index % 3 === 0 ? 'Germany' : 'Japan',
            String(3 + (index % 8)),
            `2026-09-${String(1 + (index % 28)).padStart(2, '0')}`,
          ]),
        },
        { kind: 'figures', title: '', figures: [first] },
        {
          kind: 'text',
          text: 'What follows is one text that is longer than a page, as somebody may paste one. '.repeat(70),
        },
      ],
    },
  ],
}
