import { everybodySeesIt } from './customers/everybody-sees-it.ts'
import { freigaben } from './customers/freigaben.ts'
import { fromAJury } from './customers/from-a-jury.ts'
import { notInTheFile } from './customers/not-in-the-file.ts'
import { oneWall } from './customers/one-wall.ts'
import { tenMinutes } from './customers/ten-minutes.ts'
import { theRoomWithTheBoard } from './customers/the-room-with-the-board.ts'
import { twoRounds } from './customers/two-rounds.ts'
import { afterSheLeft } from './former/after-she-left.ts'
import { takenBack } from './former/taken-back.ts'
import { typedInTwice } from './former/typed-in-twice.ts'
import type { InterviewScript } from './interview-script.ts'
import { avantLeLancement } from './undecided/avant-le-lancement.ts'
import { nobodySaidNo } from './undecided/nobody-said-no.ts'
import { theOtherContract } from './undecided/the-other-contract.ts'
import { theTracker } from './undecided/the-tracker.ts'
import { weSaidPrice } from './undecided/we-said-price.ts'

/** Those with the narrowest choice of accounts come first, so that a wider rule does not take them away. */
export const INTERVIEW_SCRIPTS: readonly InterviewScript[] = [
  freigaben,
  avantLeLancement,
  typedInTwice,
  theOtherContract,
  weSaidPrice,
  nobodySaidNo,
  everybodySeesIt,
  theRoomWithTheBoard,
  twoRounds,
  tenMinutes,
  notInTheFile,
  fromAJury,
  oneWall,
  theTracker,
  afterSheLeft,
  takenBack,
]
