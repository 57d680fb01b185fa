import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { withServer } from '../../../test/support';
import { checkWindows } from '../limits/limit-windows';

const folder = join(__dirname, '../../../../shared/src/contracts');

const isContract = (value: unknown): value is AnyContract =>
  typeof value === 'object' && value !== null && 'path' in value && 'access' in value && 'response' in value;

async function everyContract(): Promise<AnyContract[]> {
  const modules: object[] = await Promise.all(
    readdirSync(folder).map((domain) => import(`@yingshang/shared/contracts/${domain}`)),
  );
  return modules.flatMap((exported) => Object.values(exported).filter(isContract));
}

interface Operation {
  readonly operationId: string;
  readonly parameters: { name: string; in: string }[];
  readonly responses: Record<string, unknown>;
}

describe('the description of the interface', () => {
  const server = withServer();
  const described = async () => {
    const { body } = await server.request('GET', '/api/docs-json');
    // The document is ours; the test below reads what it needs from it.
    return body as { openapi: string; paths: Record<string, Record<string, Operation>> };
  };

  it('holds every contract, with its statuses and headers', async () => {
    const { openapi, paths } = await described();
    expect(openapi).toBe('3.0.3');
    const contracts = await everyContract();
    expect(contracts.length).toBeGreaterThan(10);
    for (const contract of contracts) {
      const path = contract.path.replace(/:(\w+)/g, '{$1}');
      const operation = paths[path]?.[contract.method.toLowerCase()];
      expect(operation?.operationId).toBe(contract.name);
      const names = operation?.parameters.map(({ name }) => name) ?? [];
      expect(names.includes('Idempotency-Key')).toBe(contract.idempotent === true);
      expect(names.includes('X-Visitor-Id')).toBe(contract.visitor === true);
      for (const status of Object.values(contract.refusals ?? {})) {
        expect(operation?.responses).toHaveProperty(String(status));
      }
    }
  });

  it('counts a POST as reading only where nothing is kept, and has limits that can hold', async () => {
    for (const { name, method, idempotent, reads, limit } of await everyContract()) {
      if (reads) expect([name, method, idempotent]).toEqual([name, 'POST', undefined]);
      if (limit !== undefined) expect(() => checkWindows(name, limit)).not.toThrow();
    }
  });

  it('declares a path parameter for every placeholder', async () => {
    const { paths } = await described();
    for (const [path, operations] of Object.entries(paths)) {
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(operations)) {
        const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
        expect(declared).toEqual(placeholders);
      }
    }
  });
});

describe('in production', () => {
  const server = withServer({ settings: { environment: 'production' } });

  it('the description is not given out', async () => {
    expect((await server.request('GET', '/api/docs-json')).status).toBe(404);
  });
});

describe('a worker', () => {
  const server = withServer({ settings: { role: 'worker' } });

  it('answers for its health and nothing else', async () => {
    expect((await server.request('GET', '/api/health/live')).status).toBe(200);
    expect((await server.request('GET', '/api/city')).status).toBe(404);
    expect((await server.request('GET', '/')).status).toBe(404);
  });
});
