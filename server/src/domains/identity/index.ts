export { deviceName } from './device-name';
export { IdentityModule } from './identity.module';
export { IdentityService } from './identity.service';
export { PeopleService } from './people.service';
export type { PersonEntity } from './person.entity';
export type { SessionEntity } from './session.entity';
export { sessionEnds } from './session-life';
export { type SessionStart, SessionsService } from './sessions.service';
