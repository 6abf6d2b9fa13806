import { Hono } from 'hono'
import type { Module } from '../../platform/module.ts'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { deviceRoutes } from './devices/routes.tsx'
import { linkRoutes } from './link/routes.tsx'
import { passwordRoutes } from './password/routes.tsx'
import { secondStepRoutes } from './second-step/routes.tsx'
import { securityRoutes } from './security/routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'

export const identityRoutes = (services: Services, house: readonly Module[]) =>
  new Hono<Env>()
    .route('/', signInRoutes(services))
    .route('/', passwordRoutes(services))
    .route('/', linkRoutes(services, house))
    .route('/', deviceRoutes(services))
    .route('/', securityRoutes(services))
    .route('/', secondStepRoutes(services))
