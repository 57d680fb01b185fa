import type { CanaryRequest, CanaryServer, Operation } from './canary-server';
import { plants } from './planted';

/** What goes wrong with requests in life, each with a plant where it does not belong. */
export function disturbed({ path, query, method }: Operation, base: CanaryRequest): CanaryRequest[] {
  return plants.flatMap((plant) => [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      ...base,
      params: { ...base.params, [name]: plant },
    })),
    ...[...query, 'unknown'].map((name) => ({ ...base, query: { ...base.query, [name]: plant } })),
    { ...base, token: header(plant) },
    { ...base, visitorId: header(plant) },
    { ...base, headers: { 'x-request-id': header(plant) } },
    ...(method === 'GET' ? [] : disturbedBodies(base, plant)),
  ]);
}

/** Headers hold no Chinese. */
const header = (plant: string) => encodeURIComponent(plant);

function disturbedBodies(base: CanaryRequest, plant: string): CanaryRequest[] {
  const body = typeof base.body === 'object' && base.body !== null ? base.body : {};
  const wrong = Object.entries(body).flatMap(([key, value]) =>
    wrongValues(value, plant).map((other) => ({ ...base, body: { ...body, [key]: other } })),
  );
  return [
    ...wrong,
    { ...base, body: { ...body, [plant]: plant } },
    { ...base, body: plant },
    { ...base, body: [plant] },
    { ...base, raw: `{"phone":"${plant}` },
    { ...base, raw: `{"phone":"${plant}","__proto__":{"name":"${plant}"}}` },
    { ...base, raw: plant, headers: { 'content-type': 'text/plain' } },
    { ...base, raw: JSON.stringify({ ...body, much: plant.repeat(40_000) }) },
    { ...base, raw: JSON.stringify({ deep: nested(plant, 80) }) },
  ];
}

/** Never of the type that is asked for. */
function wrongValues(value: unknown, plant: string): unknown[] {
  const ofText = typeof value === 'string' ? [] : [plant];
  return [...ofText, Number(plant) || plant.length, { [plant]: plant }, [plant, [plant]], `${plant}\u0000`];
}

function nested(plant: string, levels: number): unknown {
  return levels === 0 ? plant : { [plant]: nested(plant, levels - 1) };
}

/** Gone before it is answered; what the server makes of it nobody hears. */
export async function aborted(server: CanaryServer, route: string, request: CanaryRequest): Promise<void> {
  const stop = new AbortController();
  const asked = server.ask(route, request, stop.signal).catch(() => undefined);
  setTimeout(() => stop.abort(), 2);
  await asked;
}
