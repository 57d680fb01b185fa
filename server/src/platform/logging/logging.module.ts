import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, RequestMethod } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import type { LogLevel } from '../config';
import { loggedPath } from './logged-path';

/**
 * One JSON line a request, on stderr: stdout belongs to what a command answers.
 * A line says method, path, status and time. Never bodies, headers, query values or addresses of people:
 * they may hold tokens, ID numbers and phone numbers.
 */
export function loggingModule(level: LogLevel): DynamicModule {
  return LoggerModule.forRoot({
    // The default path is spelt for an older router and warned about at every start.
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: [
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: ['authorization', '*.authorization', 'password', '*.password', 'err.parameters', 'err.query'],
        genReqId: (request: IncomingMessage) => request.id,
        serializers: { req: shownRequest, res: shownResponse },
        customLogLevel: levelOf,
        autoLogging: { ignore: (request) => request.url?.startsWith('/api/health/') ?? false },
        customSuccessMessage: () => 'answered',
        customErrorMessage: () => 'answered with an error',
      },
      pino.destination({ fd: 2, sync: false }),
    ],
  });
}

interface SerializedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
}

export function shownRequest(request: SerializedRequest) {
  return { id: request.id, method: request.method, path: loggedPath(request.url) };
}

function shownResponse(response: { readonly statusCode: number | null }) {
  return { status: response.statusCode };
}

function levelOf(_: IncomingMessage, response: ServerResponse, error?: Error) {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}
