import type { Seniority } from '../words.ts'

/**
 * What CRMs and data providers write into a field for seniority where it means something else than in a title: there an
 * "Executive" is at the top, in a title ("Sales Executive") seldom. The rest is read like a title.
 */
export const SENIORITY_FIELD: Readonly<Partial<Record<Seniority, string>>> = {
  intern: 'training, intern level, student',
  entry: 'entry, entry level, junior level, graduate level, berufseinsteiger, débutant',
  individual: `employee, staff, individual contributor, ic, contributor, mid, mid level, middle, intermediate, non manager,
    specialist level, professional, experienced, associate level, mitarbeiter, fachkraft, employé, collaborateur, worker`,
  senior: 'senior level, sr, senior individual contributor, senior ic, expert, confirmé',
  lead: 'team lead level, lower management, first line manager, supervisory, unteres management',
  manager:
    'manager level, middle management, mid management, mittleres management, führungskraft, cadre, people manager',
  director:
    'head, head of department, department head, director level, upper management, cadre supérieur, bereichsleitung',
  vp: 'vp level, vice president level, senior vice president level',
  executive: `executive, executives, executive level, c level, clevel, c suite, csuite, cxo, c level executive, top management, board,
    board level, senior management, senior executive, senior leadership, management board, dirigeant, cadre dirigeant, oberes management`,
  owner: 'owner, partner, founder level, business owner, owner partner, inhaber, propriétaire, principal owner',
}
