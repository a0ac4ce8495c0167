/**
 * The truths of the example market: every effect that exists in it, and the strength it was given.
 * They are written to `truth/truth.json` for tests; the rows themselves never name them.
 */
export const PLANTED = {
  vendor: { name: 'Proofwren', sells: 'a creative-review tool: teams comment on, compare and approve creative work' },

  segment: {
    name: 'creative teams on Figma',
    rule: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
    technology: 'Figma',
    /** Strictly more contacts than this in the creative department. */
    creativeContactsAbove: 3,
    /** Win rate of new deals (won of closed), over champions present and absent. */
    winRateInside: 0.45,
    winRateOutside: 0.18,
  },

  region: {
    effect: 'none',
    note: 'Region, country and city are drawn without looking at anything else, and nothing looks at them afterwards.',
  },

  roles: {
    initiator: {
      role: 'executive creative director',
      department: 'creative',
      seniority: 'executive',
      /** Share of first buyer-initiated touches before a deal that this role makes where the company has one. */
      shareOfFirstTouches: 0.62,
      /** Share of deals that begin with a touch by the buyer. */
      dealsWithBuyerTouch: 0.66,
    },
    champion: {
      role: 'creative operations manager',
      department: 'creative',
      seniority: 'manager',
      /** Engaged before this many days after the opening; the same role engaged later has no effect. */
      landmarkDays: 21,
      engagedEarly: 0.62,
      /**
       * What an early champion adds to the win rate, in every company alike. Companies without one win as much less as it
       * takes to keep the win rates inside and outside the segment where they are: a large creative team has a champion
       * more often, and must not win more for that alone.
       */
      lift: { inside: 0.28, outside: 0.24 },
      /** Share of companies that have the role, by the size of the creative team; none without a team. */
      present: { one: 0.13, twoOrThree: 0.42, more: 0.7 },
    },
    economicBuyer: {
      role: 'chief marketing officer',
      department: 'marketing',
      seniority: 'executive',
      /** Engaged in the last part of the cycle: signs, neither starts nor carries. */
      engagedInWonDeals: 0.85,
      engagedInLostDeals: 0.45,
    },
  },

  reasons: {
    /** Why deals are really lost, with and without a champion engaged early. */
    realWithoutChampion: {
      'no champion': 0.6,
      'missing approval workflow': 0.15,
      price: 0.08,
      timing: 0.1,
      'competitor was better': 0.07,
    },
    realWithChampion: {
      'missing approval workflow': 0.42,
      price: 0.15,
      timing: 0.2,
      'competitor was better': 0.23,
    },
    /** What the CRM records, by the real reason. */
    stated: {
      'no champion': { Price: 0.52, 'No decision': 0.22, Timing: 0.16, Competitor: 0.1 },
      'missing approval workflow': { Price: 0.46, 'Missing feature': 0.2, Competitor: 0.24, Other: 0.1 },
      price: { Price: 0.88, Timing: 0.12 },
      timing: { Timing: 0.7, 'No decision': 0.2, Price: 0.1 },
      'competitor was better': { Competitor: 0.6, Price: 0.4 },
    },
    realWon: {
      'fewer review rounds': 0.45,
      'approvals everyone can see': 0.35,
      'comments inside the design file': 0.2,
    },
    statedWon: {
      'fewer review rounds': { 'Ease of use': 0.45, Price: 0.3, Relationship: 0.25 },
      'approvals everyone can see': { 'Feature fit': 0.55, Price: 0.25, Relationship: 0.2 },
      'comments inside the design file': { Integration: 0.6, 'Feature fit': 0.25, Price: 0.15 },
    },
  },

  churn: {
    /** Yearly chance that a customer's creative operations manager leaves. */
    championLeavesYearly: 0.28,
    /** Chance that the account then goes, two to eight months later. */
    afterChampionLeft: 0.65,
    /** Accounts that plan in this tool miss an integration and go at this yearly rate. */
    missingIntegration: { technology: 'Workfront', yearly: 0.3 },
    otherYearly: 0.045,
    /** Usage falls to this share of the month before, each month of the last `fadeMonths`. */
    fade: 0.6,
    fadeMonths: 4,
  },

  offer: {
    /** Share of customers that buy the product Approvals, by what the company was when its deal opened. */
    approvals: { inside: 0.9, outside: 0.55 },
  },

  channels: {
    /** Log-odds that the source of a deal adds to winning it. */
    dealSource: { Referral: 0.45, Webinar: 0.45, 'Organic search': 0, Outbound: -0.15, 'Paid ads': -0.45, Event: 0 },
    /** Chance that an approach by the seller is answered within two weeks. */
    response: { webinar: 0.16, email: 0.045, linkedin: 0.05, phone: 0.05, event: 0.06 },
    better: 'webinar',
  },

  trends: {
    /** Chance of a new deal at the end of the four years against their beginning. */
    insideSegment: { from: 0.7, to: 1.3 },
    agencies: { industry: 'Advertising & Marketing', from: 1.3, to: 0.7 },
    others: { from: 1, to: 1 },
  },

  research: {
    /** What the interviews tell. They stand in `research/interviews`; this says what was put into them. */
    interviews: {
      painsOfTheChampion: [
        'too many review rounds',
        'nobody knows who approved',
        'feedback in too many places',
        'chasing people',
      ],
      reasonsChosen: ['approvals everyone can see', 'fewer review rounds', 'comments inside the design file'],
      /** They wrote price; what they say it was. */
      behindPrice: ['no approval workflow', 'nobody inside carries it'],
      reasonsLeft: ['the champion left', 'no Workfront integration'],
      channel: 'webinars with peers',
      journey: ['the creative director starts it', 'operations carries it', 'the CMO signs'],
      /** Five creative managers say it, two say the opposite. */
      contested: { holds: 'comments inside the design file', contradicts: 'comments away from the design file' },
    },
    /**
     * The customer survey. `stated`: mean of "how important is it to you", 1 to 5, as people say it. `effect`: log-odds of
     * signing again for each point of satisfaction with it, as they do it. The two orders are each other's opposite.
     */
    survey: {
      items: {
        price: { stated: 4.6, effect: 0 },
        'ease of use': { stated: 4.2, effect: 0.3 },
        integrations: { stated: 3.85, effect: 0.6 },
        'comments inside the design file': { stated: 3.5, effect: 0.95 },
        'fewer review rounds': { stated: 3.15, effect: 1.4 },
        'approvals everyone can see': { stated: 2.75, effect: 1.9 },
      },
      /** Mean satisfaction with every item, and how far people and their answers spread about it. */
      satisfaction: { mean: 3.4, ofPeople: 0.35, ofAnswers: 0.95 },
      /** Log-odds of signing again at mean satisfaction; of a company that has left, so much lower. */
      signAgain: { usual: 0.8, left: -0.8 },
      /** Share that says they had to remind people often or always. */
      reminds: { champion: 0.84, others: 0.36 },
      /** Share that says reviews still come this way too. */
      ways: { 'E-mail': 0.72, Chat: 0.6, 'Notes in a PDF': 0.41, 'The design file': 0.55, 'A spreadsheet': 0.38 },
      /** Share that answers, of those at companies that are or were customers. */
      response: {
        champion: { inside: 0.92, outside: 0.46 },
        initiator: 0.1,
        economicBuyer: 0.09,
        otherCreative: 0.012,
      },
    },
  },

  messages: {
    /** Of the champion in the best segment; written in `messages`. */
    drafted: ['first-thought', 'passive-looking'],
    byHand: ['active-looking', 'deciding', 'using'],
    /** Why customers leave is a guess as yet. */
    gap: 'renewing',
    /** Rests on a case to which the consent ran out after somebody had pointed at it. */
    changed: 'using',
    /** To the one who starts it: three customers of one relation were heard. */
    restsOnHypotheses: 'first-thought',
    /** Mean answers to the message for those who look around, 1 to 5: colleagues see a difference that the champion does not. */
    scores: { difference: { champion: 2.5, colleagues: 4.75 }, relevance: { champion: 4.7, colleagues: 4.5 } },
  },

  /** How many deals open in each month, January first, against an even year; orders for review packs follow it too. */
  season: [1.15, 1.1, 1.2, 1, 0.95, 0.9, 0.65, 0.6, 1.2, 1.3, 1.25, 0.7],

  /** Log-odds that a competitor in the deal adds to winning it; all are invented. */
  competitors: { none: 0.1, Markvane: -0.35, Quillgate: 0, Pinnoro: 0.15, Ruttelo: 0 },
} as const

/** Shares of cells that are soiled on their way into the files. */
export const DIRT = {
  accounts: {
    blank: {
      industry: 0.06,
      employees: 0.07,
      revenue: 0.22,
      city: 0.05,
      founded_year: 0.15,
      technologies: 0.02,
      owner: 0.03,
    },
    countrySpelledOtherwise: 0.08,
    regionBlank: 0.03,
    trailingSpace: 0.02,
    employeesUnreadable: 0.004,
    impossibleDate: 0.001,
    duplicated: 0.02,
  },
  contacts: {
    blank: { email: 0.03, phone: 0.45, title: 0.03, department: 0.02, seniority: 0.08 },
    titleMisspelt: 0.04,
    freeMail: 0.04,
    trailingSpace: 0.01,
  },
  deals: {
    withoutAccount: 0.015,
    reasonBlank: 0.2,
    competitorBlank: 0.3,
    stageSpelledOtherwise: 0.03,
    impossibleDate: 0.001,
  },
  dealContacts: { roleBlank: 0.25, backFilled: 0.12 },
  touches: { initiatedByUnknown: 0.1, contactBlank: 0.04, campaignBlank: 0.05 },
  /** Answered through a link that says nobody's name; left a question of the grid out. */
  answers: { anonymous: 0.03, skipped: 0.004 },
} as const
