import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { builtDrawVerifier, builtPhoneApp, type Settings } from '../config';
import { hasTellingFigures } from '../logging';
import { addressGuard } from './address-guard';
import { answeredRefusal, errorBody, missingRoute, tooManyAtOnce } from './answer-error';
import { answerSecurity, bareAnswerHeaders, securityHeaders } from './content-security';
import { serveDrawVerifier } from './draw-verifier';
import { answerForStatus, toAnsweredError } from './error.filter';
import { servePhoneApp } from './phone-app';
import { needsOf } from './route-needs';
import { describeServedContracts } from './served-contracts';
import { shownRequestId } from './shown-request-id';
import { UnderWay } from './under-way';

const BODY_LIMIT = 256 * 1024;
// The microphone is for what people say about a visit. A photo comes from the phone's own camera, through a file field.
const PERMISSIONS = 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()';
const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

type AdapterSettings = Pick<Settings, 'trustedProxies' | 'publicUrl'>;

export function httpAdapter({ trustedProxies, publicUrl }: AdapterSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Whoever connects may write any X-Forwarded-For; only what proxies of one's own added counts.
    trustProxy: trustedProxies === 0 ? false : trustedProxies,
    // A header or body that never ends must not hold a connection for ever, nor an answer that nobody fetches.
    requestTimeout: 30_000,
    connectionTimeout: 120_000,
    http: { maxHeaderSize: 16_384, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
    genReqId: requestIdOf,
    // While stopping, a request on an open connection is still answered, and the connection then closed.
    return503OnClosing: false,
    frameworkErrors: frameworkErrorAnswer(publicUrl),
    clientErrorHandler: answerBrokenHttp,
  });
}

/** Everything between the socket and Nest's routes: ids, headers, body parsing, the phone app, the documents. */
export async function prepareHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  app.setGlobalPrefix('api');
  app.getHttpServer().maxConnections = settings.mostConnections;
  const admit = addressGuard(settings);
  const enter = admission();
  // First, so that whoever is turned away by the hook below is answered under the same headers.
  await fastify.register(fastifyHelmet, securityHeaders(builtPhoneApp, settings));
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', shownRequestId(request)).header('permissions-policy', PERMISSIONS);
    // A cache that kept what grows would show a witness a shorter log, who would shout.
    if (isInterface(request))
      reply.header('content-security-policy', answerSecurity).header('cache-control', 'no-cache');
    admit(request);
    enter(request, reply);
    if (isPersonal(request)) reply.header('cache-control', 'no-store');
    const answers = settings.role !== 'worker' || request.url.startsWith('/api/health/');
    if (!answers) throw answeredRefusal(404, missingRoute);
  });
  fastify.addHook('onRoute', (route) => {
    const { bodyBytes } = needsOf(route.config);
    if (bodyBytes !== undefined) route.bodyLimit = bodyBytes;
  });
  acceptJsonOnly(fastify);
  await fastify.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip', 'identity'] });
  await servePhoneApp(fastify, builtPhoneApp);
  serveDrawVerifier(fastify, builtDrawVerifier);
  if (settings.environment !== 'production') {
    fastify.get('/api/docs-json', () => describeServedContracts(app));
  }
}

/** No more of a route at a time than its contract says; the others are told at once, and cost next to nothing. */
function admission(): (request: FastifyRequest, reply: FastifyReply) => void {
  const underWay = new UnderWay();
  return ({ routeOptions }, reply) => {
    const { mostAtOnce } = needsOf(routeOptions.config);
    if (mostAtOnce === undefined) return;
    const leave = underWay.enter(`${String(routeOptions.method)} ${routeOptions.url}`, mostAtOnce);
    if (leave === null) throw answeredRefusal(503, tooManyAtOnce);
    // Whether it was answered or its caller went away.
    reply.raw.once('close', leave);
  };
}

function isInterface({ url }: FastifyRequest): boolean {
  return /^\/api(\/|$|\?)/.test(url);
}

/** What a person or a device is answered stays in no cache on the way, nor in a shared browser. */
function isPersonal({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers['x-visitor-id'] !== undefined;
}

/** A caller's own id is kept when it is well formed, so that one id can follow a request through a gateway. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  const mayBeKept = typeof given === 'string' && REQUEST_ID.test(given) && !hasTellingFigures(given);
  return mayBeKept ? given : randomUUID();
}

/** An empty body counts as none: wx.request sends the JSON content type with every request, body or not. */
function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    if (text === '') done(null, undefined);
    else void parse(request, text, done);
  });
}

/** Written before any hook runs, so it brings the headers that the hooks would. */
function frameworkErrorAnswer(publicUrl: string | undefined) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const answered = toAnsweredError(error);
    void reply
      .status(answered.status)
      .headers({ 'x-request-id': request.id, ...bareAnswerHeaders(publicUrl) })
      .type('application/json; charset=utf-8')
      .send(errorBody(answered, request.id));
  };
}

/** Bytes that are not HTTP never become a request; the answer is written on the socket itself. */
function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = randomUUID();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify(errorBody(answerForStatus(400), id));
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nX-Request-Id: ${id}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
