export { outboxRoutes } from './routes.tsx'
export { mailCounts } from './store.ts'
