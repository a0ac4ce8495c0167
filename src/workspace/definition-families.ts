import { chosenDefinitions } from '../brief/index.ts'
import { loadCatalog } from '../market-data/index.ts'
import { goalDefinitions } from '../measure/index.ts'
import { caseDefinitions, dealStageDefinitions, messageDefinitions } from '../messages/index.ts'
import { personaDefinitions } from '../personas/index.ts'
import { codebookDefinitions, surveyDefinitions } from '../research/index.ts'
import { championDefinitions, titleDefinitions } from '../roles/index.ts'
import { economicsDefinitions, segmentDefinitions } from '../segments/index.ts'
import type { DefinitionFamily } from '../state/index.ts'
import { thresholdDefinitions } from './threshold-definitions.ts'
import type { Workspace } from './workspace.ts'

/** Every kind of definition that is written out as files, for one export or apply. */
export async function definitionFamilies(workspace: Workspace): Promise<readonly DefinitionFamily[]> {
  const catalog = await loadCatalog(workspace)
  const { clock } = workspace
  return [
    segmentDefinitions(catalog, clock),
    thresholdDefinitions,
    economicsDefinitions,
    titleDefinitions,
    championDefinitions(clock),
    surveyDefinitions(clock),
    codebookDefinitions(clock),
    personaDefinitions(clock),
    goalDefinitions(catalog, clock),
    caseDefinitions(clock),
    messageDefinitions(clock),
    dealStageDefinitions(clock),
    chosenDefinitions(clock),
  ]
}
