import { addDays, type Day, isWorkingDay, type WorkingWeek } from './calendar.ts'
export const workingWeekOf = async (_country: string): Promise<WorkingWeek> => ({})
export function workingDayOnOrBefore(day: Day, week: WorkingWeek): Day {
  return isWorkingDay(day, week) ? day : workingDayOnOrBefore(addDays(day, -1), week)
}
export function workingDayOnOrAfter(day: Day, week: WorkingWeek): Day {
  return isWorkingDay(day, week) ? day : workingDayOnOrAfter(addDays(day, 1), week)
}
