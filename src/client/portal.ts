import './count-down.ts'
import './error-summary.ts'
import './reading-progress.ts'
import './submit-once.ts'
