import type { BenchQuestion, BenchRoute } from './bench-routes';

/** How many of a route's questions the bare server finds anything for: the speed of empty answers says little. */
export async function answeredByPeer(origin: string, { questions }: BenchRoute): Promise<number> {
  let answered = 0;
  for (const question of questions) {
    const sets = await peerSets(origin, question);
    if (sets.some((rows) => rows.length > 0)) answered += 1;
  }
  return answered;
}

/** @throws when a page of the bare server is empty, or not the same policies in the same order as ours. */
export async function checkSamePages(oursAt: string, bareAt: string, route: BenchRoute): Promise<void> {
  const wrong: string[] = [];
  for (const question of route.questions) {
    const ours = await ourPage(oursAt, question);
    const [rows = []] = await peerSets(bareAt, question);
    // The last of 21 only says that there is another page.
    const peer = rows.slice(0, 20).map(({ id }) => id);
    if (ours.length === 0 || ours.join() !== peer.join())
      wrong.push(`${decodeURIComponent(question.path)}: ours [${ours.join()}], bare [${peer.join()}]`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

async function ourPage(origin: string, { path }: BenchQuestion): Promise<string[]> {
  const response = await fetch(`${origin}/api${path}`);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  // The contract of GET /policies holds the page.
  return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
}

async function peerSets(origin: string, { path }: BenchQuestion): Promise<{ id: string }[][]> {
  const response = await fetch(`${origin}/api${path}`);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  // Every statement of a search answers rows with an id.
  return (await response.json()) as { id: string }[][];
}
