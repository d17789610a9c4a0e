/** `ipo-reports/publish`: reports → a folder of pages, XML, JSON, schemas and a DCAT description. Runs in browsers too. */
export type { LeftOut, Why } from './publish/leave-out.ts'
export { publish, type Publication, type PublishOptions } from './publish/publish.ts'
export type { PublishFinding } from './publish/select.ts'
export type { LeftOutReports, SiteReport } from './publish/site.ts'
