import { phone } from './driver.ts'
import { tellsTheMainStory } from './steps/main-story.ts'

tellsTheMainStory(phone)
