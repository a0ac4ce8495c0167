export { mcpOverHttp } from './over-http.ts'
export { offerTools } from './tools/offer-tools.ts'
