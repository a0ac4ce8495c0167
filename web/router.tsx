import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { NoSuchScreen } from './shell/no-such-screen.tsx'
import { ScreenFailed } from './shell/screen-failed.tsx'
import { Shell } from './shell/shell.tsx'

// One line a screen, each loaded when it is first opened.

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchScreen, errorComponent: ScreenFailed })

const market = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/market/market-screen.tsx'), 'MarketScreen'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./screens/import/import-screen.tsx'), 'ImportScreen'),
})

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./screens/account/accounts-screen.tsx'), 'AccountsScreen'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$account',
  component: lazyRouteComponent(() => import('./screens/account/account-screen.tsx'), 'AccountScreen'),
})

const segments = createRoute({
  getParentRoute: () => root,
  path: '/segments',
  component: lazyRouteComponent(() => import('./screens/segments/segments-screen.tsx'), 'SegmentsScreen'),
})

const segment = createRoute({
  getParentRoute: () => root,
  path: '/segments/$segment',
  component: lazyRouteComponent(() => import('./screens/segments/segment-screen.tsx'), 'SegmentScreen'),
})

const patterns = createRoute({
  getParentRoute: () => root,
  path: '/patterns',
  component: lazyRouteComponent(() => import('./screens/patterns/patterns-screen.tsx'), 'PatternsScreen'),
})

const overlap = createRoute({
  getParentRoute: () => root,
  path: '/overlap',
  component: lazyRouteComponent(() => import('./screens/overlap/overlap-screen.tsx'), 'OverlapScreen'),
})

const targets = createRoute({
  getParentRoute: () => root,
  path: '/targets',
  component: lazyRouteComponent(() => import('./screens/targets/targets-screen.tsx'), 'TargetsScreen'),
})

const roles = createRoute({
  getParentRoute: () => root,
  path: '/roles',
  component: lazyRouteComponent(() => import('./screens/roles/roles-screen.tsx'), 'RolesScreen'),
})

const titles = createRoute({
  getParentRoute: () => root,
  path: '/roles/titles',
  component: lazyRouteComponent(() => import('./screens/roles/titles/titles-screen.tsx'), 'TitlesScreen'),
})

const research = createRoute({
  getParentRoute: () => root,
  path: '/research',
  component: lazyRouteComponent(() => import('./screens/research/research-screen.tsx'), 'ResearchScreen'),
})

const bringConversation = createRoute({
  getParentRoute: () => root,
  path: '/research/new',
  component: lazyRouteComponent(() => import('./screens/research/bring/bring-screen.tsx'), 'BringScreen'),
})

const conversation = createRoute({
  getParentRoute: () => root,
  path: '/research/conversations/$conversation',
  component: lazyRouteComponent(
    () => import('./screens/research/transcript/transcript-screen.tsx'),
    'TranscriptScreen',
  ),
})

const codes = createRoute({
  getParentRoute: () => root,
  path: '/research/codes',
  component: lazyRouteComponent(() => import('./screens/research/codes/codebook-screen.tsx'), 'CodebookScreen'),
})

const quotes = createRoute({
  getParentRoute: () => root,
  path: '/research/quotes',
  component: lazyRouteComponent(() => import('./screens/research/quotes/quotes-screen.tsx'), 'QuotesScreen'),
})

const surveys = createRoute({
  getParentRoute: () => root,
  path: '/research/surveys',
  component: lazyRouteComponent(() => import('./screens/research/surveys/surveys-screen.tsx'), 'SurveysScreen'),
})

const survey = createRoute({
  getParentRoute: () => root,
  path: '/research/surveys/$survey',
  component: lazyRouteComponent(() => import('./screens/research/surveys/survey-screen.tsx'), 'SurveyScreen'),
})

const answers = createRoute({
  getParentRoute: () => root,
  path: '/research/surveys/$survey/$question',
  component: lazyRouteComponent(() => import('./screens/research/surveys/answers-screen.tsx'), 'AnswersScreen'),
})

const personas = createRoute({
  getParentRoute: () => root,
  path: '/personas',
  component: lazyRouteComponent(() => import('./screens/personas/personas-screen.tsx'), 'PersonasScreen'),
})

const persona = createRoute({
  getParentRoute: () => root,
  path: '/personas/$persona',
  component: lazyRouteComponent(() => import('./screens/personas/persona-screen.tsx'), 'PersonaScreen'),
})

const voice = createRoute({
  getParentRoute: () => root,
  path: '/voice',
  component: lazyRouteComponent(() => import('./screens/voice/voice-screen.tsx'), 'VoiceScreen'),
})

const measure = createRoute({
  getParentRoute: () => root,
  path: '/measure',
  component: lazyRouteComponent(() => import('./screens/measure/measure-screen.tsx'), 'MeasureScreen'),
})

const forecast = createRoute({
  getParentRoute: () => root,
  path: '/forecast',
  component: lazyRouteComponent(() => import('./screens/forecast/forecast-screen.tsx'), 'ForecastScreen'),
})

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  component: lazyRouteComponent(() => import('./screens/messages/matrix/messages-screen.tsx'), 'MessagesScreen'),
})

const dealStages = createRoute({
  getParentRoute: () => root,
  path: '/messages/stages',
  component: lazyRouteComponent(() => import('./screens/messages/stages/deal-stages-screen.tsx'), 'DealStagesScreen'),
})

const stories = createRoute({
  getParentRoute: () => root,
  path: '/messages/stories',
  component: lazyRouteComponent(() => import('./screens/messages/stories/stories-screen.tsx'), 'StoriesScreen'),
})

const message = createRoute({
  getParentRoute: () => root,
  path: '/messages/$message',
  component: lazyRouteComponent(() => import('./screens/messages/message/message-screen.tsx'), 'MessageScreen'),
})

const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('./screens/kit/kit-screen.tsx'), 'KitScreen'),
})

const brief = createRoute({
  getParentRoute: () => root,
  path: '/brief',
  component: lazyRouteComponent(() => import('./screens/brief/brief-screen.tsx'), 'BriefScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./screens/settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    market,
    imports,
    accounts,
    account,
    segments,
    segment,
    patterns,
    overlap,
    roles,
    titles,
    research,
    bringConversation,
    conversation,
    codes,
    quotes,
    surveys,
    survey,
    answers,
    personas,
    persona,
    voice,
    targets,
    measure,
    forecast,
    messages,
    dealStages,
    stories,
    message,
    kit,
    brief,
    settings,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
