export { backupToFile, type Copied, writeBackup } from './backup.ts'
export { BackupFault } from './fault.ts'
export { type Contents, readBackup } from './read.ts'
export { restore } from './restore.ts'
