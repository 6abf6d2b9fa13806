/** It happens to a policy, whose drafts follow it; publishing makes it. */
export { published } from '../policies/index.ts'
