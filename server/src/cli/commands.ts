import { command as check } from './check.command';
import { command as cityLoad } from './city-load.command';
import type { CliCommand } from './cli-command';
import { command as config } from './config.command';
import { command as demoCityGenerate } from './demo-city-generate.command';
import { drawFind, drawVerify } from './draw.command';
import { command as enterprisesGenerate } from './enterprises-generate.command';
import { keysRetire, keysRotate, keysStatus } from './keys.command';
import { ledgerAudit, ledgerCheckpoint, ledgerRotateKey } from './ledger.command';
import { command as ledgerWitness } from './ledger-witness.command';
import { command as match } from './match.command';
import { migrateDown, migrateStatus, migrateUp } from './migrate.command';
import { command as parseUtterance } from './parse-utterance.command';
import { policyEdit, policyPublish, policyWithdraw } from './policy.command';
import { command as poster } from './poster.command';
import { retentionRun, retentionStatus } from './retention.command';
import { command as ruleCases } from './rule-cases.command';
import { scoresReplay, scoresYear } from './scores.command';
import { sessionsEnd } from './sessions.command';
import { staffGrant, staffList, staffResetSecondFactor, staffRevoke } from './staff.command';
import { voiceCheck } from './voice.command';

/**
 * Every command of the operator. A command file imports only types at the top and loads what is heavy
 * (Nest, TypeORM) inside `run`: `pnpm cli --help` must not wait for a database driver.
 */
export const commands: readonly CliCommand[] = [
  check,
  cityLoad,
  config,
  demoCityGenerate,
  drawFind,
  drawVerify,
  enterprisesGenerate,
  keysStatus,
  keysRotate,
  keysRetire,
  ledgerAudit,
  ledgerCheckpoint,
  ledgerRotateKey,
  ledgerWitness,
  match,
  migrateUp,
  migrateDown,
  migrateStatus,
  parseUtterance,
  policyPublish,
  policyEdit,
  policyWithdraw,
  poster,
  retentionStatus,
  retentionRun,
  ruleCases,
  scoresReplay,
  scoresYear,
  sessionsEnd,
  staffGrant,
  staffList,
  staffRevoke,
  staffResetSecondFactor,
  voiceCheck,
];
