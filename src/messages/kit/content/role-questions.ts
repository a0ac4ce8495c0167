import { type Cleared, told } from '../gate/cleared.ts'
import type { KitRole } from '../material.ts'

/** What is put to a role whose mind nobody knows: questions, which claim nothing, and what is asked of it. */
export interface RoleQuestions {
  readonly questions: readonly Cleared[]
  readonly ask: Cleared
}

const SIGNS: RoleQuestions = {
  questions: [
    told`What does it cost that things stay as they are, and how would you see that it changed?`,
    told`What would the first step have to show for you to say yes to the rest?`,
    told`From which budget would it come, and by when is that settled?`,
  ],
  ask: told`Please say yes or no to the first step, and what it has to show before you decide on the rest.`,
}

const TECHNICAL: RoleQuestions = {
  questions: [
    told`Which of your systems does it have to work with?`,
    told`Who would have access to what, and where may the data be kept?`,
    told`What would you have to set up, and to look after from then on?`,
  ],
  ask: told`Please say what you need to check and when you can, so that it does not stop everything at the end.`,
}

const LEGAL: RoleQuestions = {
  questions: [
    told`Which records do you have to keep, for how long, and who must be able to read them?`,
    told`Whose personal data would be in it?`,
    told`Which terms must a contract have for you?`,
  ],
  ask: told`Please say which papers you want to see, and how long you need with them.`,
}

const MONEY: RoleQuestions = {
  questions: [
    told`What may it cost in the first year and in the second, and what of it can be cancelled?`,
    told`What is paid today for what it would replace?`,
    told`Which steps does a purchase of this size take?`,
  ],
  ask: told`Please say which steps you need, and what you want to see at each.`,
}

const LEADS: RoleQuestions = {
  questions: [
    told`What would have to be different in half a year for this to have been worth it?`,
    told`What must not get worse for your people?`,
    told`Who else should have a say before it is decided?`,
  ],
  ask: told`Please say what speaks against it now rather than at the end, and who of your people should try it.`,
}

const WORKS: RoleQuestions = {
  questions: [
    told`What costs you the most time in the way it works today?`,
    told`What would make you go back to the old way after a month?`,
    told`What must not change?`,
  ],
  ask: told`Please try it with one real piece of work, and say what got in your way.`,
}

const BY_WORD: readonly (readonly [RegExp, RoleQuestions])[] = [
  [/legal|compliance/, LEGAL],
  [/security|technical|\bit\b|engineering|data/, TECHNICAL],
  [/finance|procurement|purchasing|budget/, MONEY],
  [/end user|staff$/, WORKS],
]

/** Fixed questions by what a role is there for. */
export function questionsFor({ role, signs }: Pick<KitRole, 'role' | 'signs'>): RoleQuestions {
  if (signs) return SIGNS
  return BY_WORD.find(([pattern]) => pattern.test(role))?.[1] ?? LEADS
}
