import { desktop } from './driver.ts'
import { tellsTheMainStory } from './steps/main-story.ts'

tellsTheMainStory(desktop)
